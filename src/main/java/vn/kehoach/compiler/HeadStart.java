package vn.kehoach.compiler;

import vn.kehoach.compose.Composer;
import vn.kehoach.render.pdf.PdfRenderer;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Makes ready what each document takes while the plan is still being read. */
final class HeadStart {
    private static final AtomicBoolean TAKEN = new AtomicBoolean();

    private HeadStart() {}

    /** Once in a process. What goes wrong here goes wrong again where it is asked for. */
    static void take() {
        if (!TAKEN.getAndSet(true)) {
            for (Runnable work : List.<Runnable>of(Composer::prepare, PdfRenderer::prepare)) {
                Thread thread = new Thread(work, "head-start");
                thread.setDaemon(true);
                thread.setUncaughtExceptionHandler((same, failure) -> {});
                thread.start();
            }
        }
    }
}
