import { setFlagsFromString } from 'node:v8';

/**
 * V8 begins with room for a megabyte of new objects, looks them through when it is full, copies what is needed and doubles the room, up to 16 MB.
 * What a start makes (packs, lexicons, the first analysis) is needed for good, and would be copied four times over: a seventh of the
 * time until the first hover. So the room is as large as it may become after the first look. To be imported before all else.
 */
setFlagsFromString('--semi-space-growth-factor=16');
