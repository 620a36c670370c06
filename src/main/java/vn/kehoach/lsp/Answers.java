package vn.kehoach.lsp;

import org.eclipse.lsp4j.jsonrpc.CompletableFutures;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Answers questions one after the other, none that an editor has taken back. */
final class Answers implements AutoCloseable {
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(task -> {
                Thread answers = new Thread(task, "answers");
                answers.setDaemon(true);
                return answers;
            });

    <T> CompletableFuture<T> answer(Supplier<T> question) {
        return CompletableFutures.computeAsync(
                thread,
                cancelled -> {
                    cancelled.checkCanceled();
                    return question.get();
                });
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
