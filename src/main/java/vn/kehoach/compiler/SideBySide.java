package vn.kehoach.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Works on several things at once, and hands on what came of them in the order of the things.
 *
 * <p>What is under way at once weighs no more than a limit: ten plans of 20,000 tasks take the
 * memory of one.
 *
 * @param jobs how many at most
 * @param limit of what is under way; what weighs more by itself is worked on alone
 */
public record SideBySide(int jobs, long limit) {
    /** A limit is shared out in so many parts: a semaphore counts in {@code int}. */
    private static final int PARTS = 10_000;

    /**
     * @param weight in units of the limit
     * @param work on any thread
     * @param next is given what came of it, on the thread of the caller
     */
    public <T, R> void each(
            List<T> things, ToLongFunction<T> weight, Function<T, R> work, Consumer<R> next) {
        int workers = Math.min(jobs, things.size());
        if (workers <= 1) {
            things.forEach(thing -> next.accept(work.apply(thing)));
            return;
        }
        Run<T, R> run = new Run<>(things, weight, work);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            Thread thread = new Thread(run::work, "plan-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        try {
            run.results.forEach(result -> next.accept(join(result)));
        } finally {
            run.stop();
            threads.forEach(SideBySide::await);
        }
    }

    private static <R> R join(CompletableFuture<R> result) {
        try {
            return result.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One pass over the things. */
    private final class Run<T, R> {
        private final List<T> things;
        private final ToLongFunction<T> weight;
        private final Function<T, R> work;
        private final List<CompletableFuture<R>> results = new ArrayList<>();
        private final Semaphore room = new Semaphore(PARTS);
        private final Object turn = new Object();
        private int taken;

        Run(List<T> things, ToLongFunction<T> weight, Function<T, R> work) {
            this.things = things;
            this.weight = weight;
            this.work = work;
            things.forEach(thing -> results.add(new CompletableFuture<>()));
        }

        void work() {
            for (Turn mine = next(); mine.index < things.size(); mine = next()) {
                CompletableFuture<R> result = results.get(mine.index);
                try {
                    result.complete(work.apply(things.get(mine.index)));
                } catch (Throwable e) { // Thrown on where the results are taken.
                    result.completeExceptionally(e);
                } finally {
                    clear(mine);
                    room.release(mine.parts);
                }
            }
        }

        /**
         * Java would rather take more memory than look for what a large thing has left: three plans
         * of 20,000 tasks took 1,090 MB where one took 615, though nothing was kept.
         */
        private void clear(Turn done) {
            if (done.parts > PARTS / 2 && done.index + 1 < things.size()) {
                System.gc();
            }
        }

        void stop() {
            synchronized (turn) {
                taken = things.size();
            }
        }

        /** In their order; who waits for room lets nobody overtake. */
        private Turn next() {
            synchronized (turn) {
                if (taken >= things.size()) {
                    return new Turn(taken, 0);
                }
                int parts = parts(weight.applyAsLong(things.get(taken)));
                room.acquireUninterruptibly(parts);
                return new Turn(taken++, parts);
            }
        }

        private int parts(long weight) {
            return (int) Math.clamp(weight * (double) PARTS / limit, 1, PARTS);
        }
    }

    private record Turn(int index, int parts) {}
}
