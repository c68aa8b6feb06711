"""Reads an export with somebody else's library and prints what that sees, as JSON.

    python3 read.py READER FOLDER

Prints {"version": …, "documents": {path: {"text": …, "annotations": [[label, "start-end,start-end" in code points, text], …]}}}.
Readers of words give no places: there "start-end" is null, and texts are compared without white space.
"""

import codecs
import importlib.metadata
import glob
import json
import os
import sys


def files(folder, ending):
    for file in sorted(glob.glob(os.path.join(glob.escape(folder), '**', '*' + ending), recursive=True)):
        yield file, os.path.relpath(file, folder).replace(os.sep, '/')[: -len(ending)] + '.txt'


def version(package):
    return importlib.metadata.version(package)


def cassis_document(cas):
    annotations = []
    for kind in ('corpus.Span', 'corpus.Suggestion'):
        for one in cas.select(kind):
            if one.type.name == kind:
                parts = one.parts.elements if one.parts else [one]
                annotations.append([one.label, ','.join(f'{p.begin}-{p.end}' for p in parts), ' '.join(p.get_covered_text() for p in parts)])
    return {'text': cas.sofa_string or '', 'annotations': annotations}


def uima_json(folder):
    import cassis

    documents = {}
    for file, path in files(folder, '.json'):
        with open(file, 'rb') as source:
            documents[path] = cassis_document(cassis.load_cas_from_json(source))
    return version('dkpro-cassis'), documents


def uima_xmi(folder):
    import cassis

    with open(os.path.join(folder, 'TypeSystem.xml'), 'rb') as source:
        types = cassis.load_typesystem(source)
    documents = {}
    for file, path in files(folder, '.xmi'):
        with open(file, 'rb') as source:
            documents[path] = cassis_document(cassis.load_cas_from_xmi(source, typesystem=types))
    return version('dkpro-cassis'), documents


def gate(ending, form):
    def read(folder):
        from gatenlp import Document

        documents = {}
        for file, path in files(folder, ending):
            document = Document.load(file, fmt=form)
            sets = [document.annset(name) for name in document.annset_names()]
            found = [[one.type, f'{one.start}-{one.end}', document[one]] for each in sets for one in each]
            documents[path] = {'text': document.text, 'annotations': found}
        return version('gatenlp'), documents

    return read


def nltk_columns(folder):
    from nltk.corpus.reader import ConllCorpusReader

    import nltk

    # It reads below its own folders alone.
    nltk.data.path.insert(0, folder)
    documents = {}
    for file, path in files(folder, '.conll'):
        reader = ConllCorpusReader(os.path.dirname(file), [os.path.basename(file)], ('words', 'pos', 'ignore', 'chunk'))
        annotations = []
        for sentence in reader.chunked_sents():
            for node in sentence:
                if not isinstance(node, tuple):
                    annotations.append([node.label(), None, ''.join(word for word, _ in node)])
        words = [word for word in reader.words() if word != '-DOCSTART-']
        documents[path.replace('.iob1', '').replace('.iob2', '')] = {'text': ''.join(words), 'words': True, 'annotations': annotations}
    return version('nltk'), documents


def conllu_file(folder):
    import conllu

    documents = {}
    for file, path in files(folder, '.conllu'):
        with open(file, encoding='utf-8') as source:
            sentences = conllu.parse(source.read())
        annotations, words = [], []
        for sentence in sentences:
            told = sentence.metadata.get('text', '')
            spaced = ''.join(t['form'] + ('' if (t['misc'] or {}).get('SpaceAfter') == 'No' else ' ') for t in sentence).rstrip()
            if told.rstrip() != spaced:
                raise ValueError(f'{file}: "# text" is not what its words are: {told!r}, {spaced!r}')
            for token in sentence:
                words.append(token['form'])
                tag = (token['misc'] or {}).get('NER')
                if tag and tag.startswith('B-'):
                    annotations.append([tag[2:], None, token['form']])
                elif tag:
                    annotations[-1][2] += token['form']
        documents[path] = {'text': ''.join(words), 'words': True, 'annotations': annotations}
    return version('conllu'), documents


def spacy_lines(folder):
    import spacy

    documents = {}
    vocabulary = spacy.blank('xx').vocab
    for file, _ in files(folder, '.jsonl'):
        with open(file, encoding='utf-8') as source:
            for line in source:
                task = json.loads(line)
                text = task['text']
                words, at = [], 0
                for token in task['tokens']:
                    words += [text[at : token['start']], token['text']]
                    at = token['end']
                words = [word for word in [*words, text[at:]] if word]
                document = spacy.tokens.Doc(vocabulary, words=words, spaces=[False] * len(words))
                there = documents.setdefault(task['meta']['path'], {'text': document.text, 'annotations': []})
                for span in task.get('spans', []):
                    found = document.char_span(span['start'], span['end'], label=span['label'])
                    if found is None:
                        there['annotations'].append([span['label'], 'on no words: char_span is None', ''])
                    else:
                        there['annotations'].append([found.label_, f'{found.start_char}-{found.end_char}', found.text])
    return version('spacy'), documents


def label_studio(folder):
    from label_studio_sdk.converter import Converter
    import tempfile

    with open(os.path.join(folder, 'labels.xml'), encoding='utf-8') as source:
        converter = Converter(source.read(), project_dir=None)
    with open(os.path.join(folder, 'tasks.json'), encoding='utf-8') as source:
        tasks = json.load(source)
    documents = {}
    with tempfile.TemporaryDirectory() as temporary:
        input_file, output = os.path.join(temporary, 'tasks.json'), os.path.join(temporary, 'out')
        for i, task in enumerate(tasks):
            task['id'] = i
            for annotation in task['annotations']:
                annotation.setdefault('id', i)
        with open(input_file, 'w', encoding='utf-8') as target:
            json.dump(tasks, target)
        converter.convert_to_json_min(input_file, output, is_dir=False)
        with open(os.path.join(output, 'result.json'), encoding='utf-8') as source:
            for task in json.load(source):
                found = []
                for result in task.get('label', []):
                    start, end = result['start'], result['end']
                    found += [[label, f'{start}-{end}', task['text'][start:end]] for label in result['labels']]
                documents[task['path']] = {'text': task['text'], 'annotations': found}
    return version('label-studio-sdk'), documents


def refi_qda(folder):
    from pyrefiqda import RefiProject
    import tempfile

    documents = {}
    with tempfile.TemporaryDirectory() as temporary:
        project = RefiProject.load(os.path.join(folder, 'corpus.qdpx'), temporary)
        codes = {code.guid: code.name for code in project.code_book.codes.code}
        for source in project.sources.text_source:
            with open(os.path.join(temporary, 'Sources', source.plain_text_path.split('/')[-1]), 'rb') as file:
                text = file.read().decode('utf-8')
            found = []
            for one in source.plain_text_selection:
                # As QualCoder, which takes the end for the place behind the last character.
                start, end = one.start_position, one.end_position
                found += [[codes[c.code_ref.target_guid], f'{start}-{end}', text[start:end]] for c in one.coding]
            documents[source.name] = {'text': text, 'annotations': found}
    return version('pyrefiqda'), documents


def brat(folder):
    sources = os.environ['BRAT_HOME']
    sys.path[:0] = [os.path.join(sources, 'server', 'src'), os.path.join(sources, 'server', 'lib'), sources]
    import types

    # Its own configuration is made when a server is installed.
    config = types.ModuleType('config')
    settings = {'BASE_DIR': folder, 'DATA_DIR': folder, 'WORK_DIR': folder, 'BACKUP_DIR': folder, 'USER_PASSWORD': {}}
    for name, value in {**settings, 'ADMIN_CONTACT_EMAIL': '', 'DEBUG': False, 'LOG_LEVEL': 50}.items():
        setattr(config, name, value)
    sys.modules['config'] = config
    import annotation
    import projectconfig
    import verify_annotations

    # Python 3.11 has no mode "U" any more, and brat has not noticed.
    annotation.open_textfile = lambda name, mode='r': codecs.open(name, mode.replace('U', ''), encoding='utf8')
    projectconfig.open_textfile = annotation.open_textfile
    labels = {}
    with open(os.path.join(folder, 'visual.conf'), encoding='utf-8') as source:
        for line in source:
            name, *titles = line.rstrip('\n').split(' | ')
            if titles and not name.startswith('#'):
                labels[name] = titles[-1]
    documents = {}
    project = projectconfig.ProjectConfiguration(folder)
    for file, path in files(folder, '.ann'):
        read = annotation.TextAnnotations(file[:-4], read_only=True)
        issues = [issue.human_readable_str() for issue in verify_annotations.verify_annotation(read, project)]
        if read.failed_lines or issues:
            raise ValueError(f'{file}: lines {read.failed_lines}, {issues}')
        text = read.get_document_text()
        found = []
        for one in read.get_textbounds():
            parts = []
            for start, end in one.spans:
                gap = text[parts[-1][1] : start] if parts else ''
                # An annotation over lines is in pieces here.
                if parts and len(gap.splitlines()) > 0 and gap.strip() == '' and gap.splitlines()[0] != gap:
                    parts[-1][1] = end
                else:
                    parts.append([start, end])
            found.append([labels[one.type], ','.join(f'{s}-{e}' for s, e in parts), ' '.join(text[s:e] for s, e in parts)])
        documents[path] = {'text': text, 'annotations': found}
    return 'from its sources', documents


READERS = {
    'cassis-json': uima_json,
    'cassis-xmi': uima_xmi,
    'gatenlp-xml': gate('.xml', 'gatexml'),
    'gatenlp-bdocjs': gate('.bdocjs', 'bdocjs'),
    'nltk': nltk_columns,
    'conllu': conllu_file,
    'spacy': spacy_lines,
    'label-studio': label_studio,
    'brat': brat,
    'pyrefiqda': refi_qda,
}

if __name__ == '__main__':
    number, seen = READERS[sys.argv[1]](sys.argv[2])
    print()
    print(json.dumps({'version': number, 'documents': seen}))
