package vn.kehoach.lsp;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

/** From the first message of an editor to its last. */
public final class Conversation {
    /** It writes stack traces for what a client does wrong. */
    private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j");

    private final Trade trade;

    public Conversation(Trade trade) {
        this.trade = trade;
    }

    /**
     * Returns when the editor says so or hangs up.
     *
     * @return whether it took leave as the protocol has it
     */
    public boolean hold(InputStream in, OutputStream out) throws InterruptedException {
        LIBRARY.setLevel(Level.OFF);
        ExecutorService messages =
                Executors.newCachedThreadPool(task -> {
                    Thread thread = new Thread(task, "messages");
                    thread.setDaemon(true);
                    return thread;
                });
        try (KehoachServer server = new KehoachServer(trade)) {
            Launcher<LanguageClient> launcher =
                    new BoundedLauncher()
                            .setLocalService(server)
                            .setRemoteInterface(LanguageClient.class)
                            .setInput(in)
                            .setOutput(out)
                            .setExecutorService(messages)
                            .setExceptionHandler(new PlainErrors(trade.speech()))
                            .create();
            server.connect(launcher.getRemoteProxy());
            Future<Void> listening = launcher.startListening();
            CompletableFuture<Boolean> hungUp =
                    CompletableFuture.supplyAsync(() -> ended(listening), messages);
            return CompletableFuture.anyOf(server.leave(), hungUp).get().equals(true);
        } catch (ExecutionException e) {
            return false;
        } finally {
            messages.shutdownNow();
        }
    }

    private static boolean ended(Future<Void> listening) {
        try {
            listening.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            return false;
        }
        return false;
    }
}
