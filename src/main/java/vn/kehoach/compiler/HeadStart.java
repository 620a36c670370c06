package vn.kehoach.compiler;

import vn.kehoach.check.Checks;
import vn.kehoach.compose.Composer;
import vn.kehoach.render.pdf.PdfRenderer;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Makes ready what each plan takes while it is still being read.
 *
 * <p>What goes wrong here goes wrong again where it is asked for.
 */
final class HeadStart {
    private static final AtomicBoolean CHECKING = new AtomicBoolean();
    private static final AtomicBoolean COMPOSING = new AtomicBoolean();

    private HeadStart() {}

    /** Once in a process. */
    static void forChecking() {
        if (!CHECKING.getAndSet(true)) {
            take(Checks::prepare);
        }
    }

    /** Once in a process. */
    static void forComposing() {
        if (!COMPOSING.getAndSet(true)) {
            take(Composer::prepare);
            take(PdfRenderer::prepare);
        }
    }

    private static void take(Runnable work) {
        Thread thread = new Thread(work, "head-start");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((same, failure) -> {});
        thread.start();
    }
}
