package vn.kehoach.lsp;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueHandler;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.json.ConcurrentMessageProcessor;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** Reads messages of a bounded length, whole. */
final class BoundedLauncher extends Launcher.Builder<LanguageClient> {
    private @Nullable MessageJsonHandler json;

    /** The one that knows which answer belongs to which question. */
    @Override
    protected MessageJsonHandler createJsonHandler() {
        json = super.createJsonHandler();
        return json;
    }

    @Override
    protected ConcurrentMessageProcessor createMessageProcessor(
            MessageProducer reader, MessageConsumer consumer, LanguageClient client) {
        MessageProducer bounded =
                json != null && consumer instanceof MessageIssueHandler issues
                        ? new BoundedMessages(input, json, issues)
                        : reader;
        return super.createMessageProcessor(bounded, consumer, client);
    }
}
