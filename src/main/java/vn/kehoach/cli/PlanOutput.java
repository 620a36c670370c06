package vn.kehoach.cli;

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
import java.util.List;

/** Writes what was composed of one plan, in the formats asked for. */
record PlanOutput(
        BuildSettings build,
        BuildRecord record,
        Words words,
        StepListener listener,
        TraceRecorder trace,
        PrintStream out,
        PrintStream err) {

    /**
     * @param plan its folder
     */
    int write(Path plan, Compilation compilation, Composition composition) {
        Document whole = composition.document();
        for (String format : build.formats()) {
            try {
                if (format.equals("pdf")) {
                    List<Attachment> attachments = attachments(plan, compilation);
                    for (Document file : DocumentFiles.of(whole, ".pdf")) {
                        // Who verifies the body has all its sources with it.
                        boolean body = file.metadata().id().equals(whole.metadata().id());
                        Renderer pdf = pdf(body ? attachments : List.of());
                        write(whole, file, format, pdf, composition);
                    }
                } else {
                    Renderer html = new HtmlRenderer(composition.webPage());
                    write(whole, whole, format, html, composition);
                }
            } catch (UnwrittenFile e) {
                err.println(
                        words.of(
                                "build.cannot-write",
                                build.settings().shown(e.file()),
                                e.reason()));
                return ExitStatus.INPUT_OUTPUT;
            }
        }
        return ExitStatus.CLEAN;
    }

    private void write(
            Document whole,
            Document document,
            String format,
            Renderer renderer,
            Composition composition)
            throws UnwrittenFile {
        String name = document.metadata().id() + "." + format;
        Path file = build.out().resolve(whole.metadata().id()).resolve(name);
        try {
            listener.begins(Step.WRITE);
            WholeFile.write(
                    file,
                    output -> {
                        listener.begins(Step.LAYOUT);
                        trace.write(
                                name,
                                output,
                                traced -> renderer.render(document, composition.theme(), traced));
                        listener.begins(Step.WRITE);
                    });
            listener.ends();
        } catch (IOException e) {
            throw new UnwrittenFile(file, e);
        }
        out.println(build.settings().shown(file));
    }

    private Renderer pdf(List<Attachment> attachments) {
        PdfRenderer pdf =
                new PdfRenderer(
                        new PdfOptions(
                                build.archive(),
                                build.signatureFields(),
                                record.lineNumbers(),
                                attachments));
        return listener.pages().map(pdf::telling).orElse(pdf);
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

        UnwrittenFile(Path file, IOException cause) {
            super(BuildCommand.reason(cause));
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
