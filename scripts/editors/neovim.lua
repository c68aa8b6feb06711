-- The steps of main.ts in Neovim 0.7 or later, by what its users press keys for. Its arguments come in the environment.
local env = vim.env
local seen = {}

local function wait(what, done)
	if not vim.wait(60000, done, 20) then
		error(what .. ' did not come')
	end
end

local function faded()
	for _, one in ipairs(vim.diagnostic.get(0, { lnum = tonumber(env.EDITOR_LINE) })) do
		if vim.tbl_contains(one.user_data and one.user_data.lsp and one.user_data.lsp.tags or {}, 1) then
			return true
		end
	end
	return false
end

-- Takes the first code action that begins so, as if it were chosen from the list.
local function act(title)
	local chosen
	vim.ui.select = function(items, options, choose)
		for index, item in ipairs(items) do
			if not chosen and vim.startswith(options.format_item(item), title) then
				chosen = options.format_item(item)
				return choose(item, index)
			end
		end
		error('no code action ' .. title)
	end
	vim.lsp.buf.code_action()
	wait(title, function() return chosen ~= nil end)
	return chosen
end

local function run()
	vim.cmd('edit ' .. vim.fn.fnameescape(env.EDITOR_FILE))
	local client = vim.lsp.start_client({
		name = 'corpus',
		cmd = { env.EDITOR_NODE, env.EDITOR_SERVER, 'lsp', '--stdio' },
		root_dir = vim.fn.fnamemodify(env.EDITOR_FILE, ':h'),
	})
	vim.lsp.buf_attach_client(0, client)
	wait('the server', function() return vim.lsp.buf_get_clients(0)[client] ~= nil end)
	wait('a diagnostic', function() return #vim.diagnostic.get(0) > 0 end)

	vim.fn.search('Putin', 'cw')
	vim.lsp.buf.hover()
	wait('the hover', function() return #vim.api.nvim_list_wins() > 1 end)
	local window = vim.api.nvim_list_wins()[#vim.api.nvim_list_wins()]
	seen.hover = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
	vim.api.nvim_win_close(window, true)

	vim.api.nvim_win_set_cursor(0, { tonumber(env.EDITOR_LINE) + 1, 0 })
	seen.fadedBefore = faded()
	seen.marked = act('Mark as Boilerplate')
	wait('the line faded', faded)
	seen.fadedAfter = true
	vim.fn.system({ 'cp', '-r', vim.fn.fnamemodify(env.EDITOR_FILE, ':h') .. '/.corpus', env.EDITOR_MARKED })
	seen.undone = act('Undo')
	wait('the line as it was', function() return not faded() end)
	seen.fadedUndone = false
	vim.lsp.stop_client(client)
end

local ok, problem = pcall(run)
if not ok then
	seen.problem = tostring(problem)
end
vim.fn.writefile({ vim.fn.json_encode(seen) }, env.EDITOR_SEEN)
vim.cmd(ok and 'qall!' or 'cquit 1')
