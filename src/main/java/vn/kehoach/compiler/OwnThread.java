package vn.kehoach.compiler;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;

/** Work that would keep a thread of the pool waiting; it does not keep the tool from ending. */
public final class OwnThread {
    private OwnThread() {}

    /** Who joins it fails as it failed. */
    public static <T> ForkJoinTask<T> begin(String name, Callable<T> work) {
        ForkJoinTask<T> task = ForkJoinTask.adapt(work);
        Thread thread = new Thread(task::quietlyInvoke, name);
        thread.setDaemon(true);
        thread.start();
        return task;
    }
}
