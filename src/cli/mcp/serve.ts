/** `verbatim mcp`: a Model Context Protocol server on standard input and output. Loaded when it is asked for. */
import { once } from 'node:events';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { InputError } from '../../core/assistant/input.ts';
import { MCP_TOOLS, ToolCalls, type ServerOptions } from './tools.ts';

const INSTRUCTIONS =
  'Checks quotations against the source articles on this machine. Three answers: verified, contradicted, not checked. ' +
  'Never present a quotation as accurate unless it is verified; show both texts where it is contradicted.';

/** A failure in words for the assistant; what is no fault of the input is written to standard error as well. */
function failure(error: unknown) {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof InputError))
    process.stderr.write(`verbatim: ${error instanceof Error ? (error.stack ?? message) : message}\n`);
  return { content: [{ type: 'text' as const, text: message }], isError: true };
}

/** Serves one client until it goes or `signal` aborts. */
export async function serveMcp(options: ServerOptions, signal: AbortSignal): Promise<void> {
  const calls = await ToolCalls.start(options);
  // The tools' inputs are JSON Schemas, which they share with the editor's manifest; `McpServer` takes none.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const server = new Server(
    { name: 'verbatim', title: 'Verbatim', version: VERBATIM_VERSION },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: MCP_TOOLS.map(({ inputSchema, ...tool }) => ({
      ...tool,
      inputSchema: { ...inputSchema, required: [...(inputSchema.required ?? [])] },
      annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal: cancelled }) => {
    try {
      const { text, data } = await calls.call(params.name, params.arguments, cancelled);
      return { content: [{ type: 'text', text }], structuredContent: { ...data } };
    } catch (error) {
      return failure(error);
    }
  });
  const ended = Promise.race([
    once(process.stdin, 'end', { signal }),
    once(process.stdin, 'close', { signal }),
  ]);
  await server.connect(new StdioServerTransport());
  try {
    await ended;
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await server.close();
  }
}
