package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

import vn.kehoach.archive.BuildRecord;
import vn.kehoach.archive.SourceAttachments;
import vn.kehoach.compiler.Compilation;
import vn.kehoach.compiler.Step;
import vn.kehoach.compiler.StepListener;
import vn.kehoach.compose.Composition;
import vn.kehoach.document.Document;
import vn.kehoach.incremental.TraceRecorder;
import vn.kehoach.render.DocumentFiles;
import vn.kehoach.render.Renderer;
import vn.kehoach.render.html.HtmlRenderer;
import vn.kehoach.render.pdf.Attachment;
import vn.kehoach.render.pdf.PdfOptions;
import vn.kehoach.render.pdf.PdfRenderer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes what was composed of one plan, in the formats asked for. */
record PlanOutput(
        BuildSettings build,
        BuildRecord record,
        Words words,
        StepListener listener,
        TraceRecorder trace,
        KeptPdfs kept,
        PrintStream out,
        PrintStream err) {

    /**
     * Formats know nothing of each other, so that two processors can work on them.
     *
     * @param plan its folder
     */
    int write(Path plan, Compilation compilation, Composition composition) {
        List<String> formats = List.copyOf(build.formats());
        List<Written> all =
                formats.parallelStream()
                        .map(format ->
                                format.equals(formats.getFirst())
                                        ? write(format, listener, plan, compilation, composition)
                                        : write(
                                                format,
                                                listener.beside(),
                                                plan,
                                                compilation,
                                                composition))
                        .toList();
        int status = ExitStatus.CLEAN;
        for (Written written : all) {
            written.files().forEach(file -> out.println(build.settings().shown(file)));
            UnwrittenFile failed = written.failed();
            if (failed != null) {
                err.println(
                        words.of(
                                "build.cannot-write",
                                build.settings().shown(failed.file()),
                                failed.reason()));
                status = ExitStatus.INPUT_OUTPUT;
            }
        }
        return status;
    }

    /**
     * What became of a format.
     *
     * @param failed absent if all was written
     */
    private record Written(List<Path> files, @Nullable UnwrittenFile failed) {}

    private Written write(
            String format,
            StepListener lap,
            Path plan,
            Compilation compilation,
            Composition composition) {
        Document whole = composition.document();
        List<Path> files = new ArrayList<>();
        try {
            if (format.equals("pdf")) {
                List<Attachment> attachments = attachments(plan, compilation);
                for (Document file : DocumentFiles.of(whole, ".pdf")) {
                    // Who verifies the body has all its sources with it.
                    boolean body = file.metadata().id().equals(whole.metadata().id());
                    String id = file.metadata().id();
                    Renderer pdf = pdf(id, lap, body ? attachments : List.of());
                    files.add(write(whole, file, format, pdf, lap, composition));
                }
            } else {
                Renderer html = new HtmlRenderer(composition.webPage());
                files.add(write(whole, whole, format, html, lap, composition));
            }
            return new Written(files, null);
        } catch (UnwrittenFile e) {
            return new Written(files, e);
        }
    }

    private Path write(
            Document whole,
            Document document,
            String format,
            Renderer renderer,
            StepListener lap,
            Composition composition)
            throws UnwrittenFile {
        String name = document.metadata().id() + "." + format;
        Path file = build.out().resolve(whole.metadata().id()).resolve(name);
        try {
            lap.begins(Step.WRITE);
            WholeFile.write(
                    file,
                    output -> {
                        lap.begins(Step.LAYOUT);
                        trace.write(
                                name,
                                output,
                                traced -> renderer.render(document, composition.theme(), traced));
                        lap.begins(Step.WRITE);
                    });
            lap.ends();
            return file;
        } catch (IOException e) {
            throw new UnwrittenFile(file, WriteFailure.reason(e, words));
        }
    }

    private Renderer pdf(String id, StepListener lap, List<Attachment> attachments) {
        PdfRenderer pdf =
                new PdfRenderer(
                        new PdfOptions(
                                build.archive(),
                                build.signatureFields(),
                                record.lineNumbers(),
                                attachments));
        return kept.keeping(id, lap.pages().map(pdf::telling).orElse(pdf));
    }

    private List<Attachment> attachments(Path plan, Compilation compilation) {
        return switch (build.archive()) {
            case NONE, A2A -> List.of();
            case A3A ->
                    SourceAttachments.of(
                            compilation.sources(),
                            build.settings().templates(plan).heardBy(trace),
                            record);
        };
    }

    private static final class UnwrittenFile extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Path file;

        UnwrittenFile(Path file, String reason) {
            super(reason);
            this.file = file;
        }

        Path file() {
            return file;
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }
}
