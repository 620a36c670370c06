package vn.kehoach.conform.page;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

import vn.kehoach.conform.page.UnreadableFile.Cause;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads the pages of a PDF file. */
public final class PdfReader {
    private static final long LARGEST = 300L << 20;
    private static final int MOST_PAGES = 3_000;
    private static final int HEAD = 1024;

    /** Held, since loggers that nobody holds forget their level. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private final Duration patience;

    /**
     * @param patience how long one file may take
     */
    public PdfReader(Duration patience) {
        this.patience = patience;
    }

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new StandInFonts());
    }

    /**
     * @param use of the pages, at least one; its time counts too
     */
    public <T> T read(Path file, Function<List<Sheet>, T> use) throws UnreadableFile {
        judge(file);
        CompletableFuture<T> result = new CompletableFuture<>();
        // A thread of its own, for a file that keeps a library busy cannot be stopped otherwise.
        Thread reading =
                Thread.ofPlatform()
                        .daemon()
                        .unstarted(() -> {
                            try {
                                result.complete(use.apply(pages(file)));
                            } catch (UnreadableFile e) {
                                result.completeExceptionally(e);
                            } catch (OutOfMemoryError e) {
                                result.completeExceptionally(new UnreadableFile(Cause.TOO_LARGE));
                            } catch (RuntimeException | StackOverflowError e) {
                                result.completeExceptionally(e);
                            }
                        });
        reading.start();
        try {
            return result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reading.interrupt();
            throw new UnreadableFile(Cause.TOO_SLOW);
        } catch (InterruptedException e) {
            reading.interrupt();
            Thread.currentThread().interrupt();
            throw new UnreadableFile(Cause.TOO_SLOW);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableFile reason) {
                throw reason;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static void judge(Path file) throws UnreadableFile {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFile(Cause.MISSING);
        }
        try (var stream = Files.newInputStream(file)) {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableFile(Cause.TOO_LARGE);
            }
            String head = new String(stream.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            if (!head.contains("%PDF-")) {
                throw new UnreadableFile(Cause.NOT_PDF);
            }
        } catch (IOException e) {
            throw new UnreadableFile(Cause.NO_ACCESS);
        }
    }

    /** What goes wrong inside the library is the file's fault. */
    private static List<Sheet> pages(Path file) throws UnreadableFile {
        try {
            return sheets(file);
        } catch (Budget.Exhausted e) {
            throw new UnreadableFile(Cause.TOO_SLOW);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile(Cause.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableFile(Cause.BROKEN);
        }
    }

    private static List<Sheet> sheets(Path file) throws IOException, UnreadableFile {
        try (PDDocument document =
                Loader.loadPDF(
                        file.toFile(), MemoryUsageSetting.setupMainMemoryOnly().streamCache)) {
            int count = document.getNumberOfPages();
            if (count == 0) {
                throw new UnreadableFile(Cause.EMPTY);
            }
            if (count > MOST_PAGES) {
                throw new UnreadableFile(Cause.TOO_MANY_PAGES);
            }
            Budget budget = new Budget();
            Typefaces typefaces = new Typefaces();
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                sheets.add(new PageEngine(i + 1, document.getPage(i), budget, typefaces).read());
            }
            return sheets;
        }
    }
}
