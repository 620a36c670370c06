package vn.kehoach.archive;

import vn.kehoach.compiler.Compilation;
import vn.kehoach.compiler.PlanCompiler;
import vn.kehoach.compose.Composition;
import vn.kehoach.compose.Templates;
import vn.kehoach.render.pdf.Archive;
import vn.kehoach.render.pdf.Attachment;
import vn.kehoach.render.pdf.PdfOptions;
import vn.kehoach.render.pdf.PdfRenderer;
import vn.kehoach.render.pdf.SignatureField;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The real plan that comes with the tool, built as files of each kind. */
public final class Plan140 {
    public static final String ID = "140-kh-ubnd-2023";

    private static final Templates TEMPLATES = new Templates(List.of());
    private static final Compilation COMPILATION =
            new PlanCompiler(Path.of("plans").toAbsolutePath(), TEMPLATES, null)
                    .compile(Path.of(ID));

    private Plan140() {}

    public static byte[] pdf(Archive archive, SignatureField... chosen) {
        Set<SignatureField> fields = Set.of(chosen);
        List<Attachment> attachments =
                switch (archive) {
                    case NONE, A2A -> List.of();
                    case A3A ->
                            SourceAttachments.of(
                                    COMPILATION.sources(),
                                    TEMPLATES,
                                    new BuildRecord("0.1.0", "test", ID, fields, null));
                };
        return pdf(new PdfOptions(archive, fields, attachments));
    }

    static byte[] pdf(PdfOptions options) {
        Composition composition = COMPILATION.composition().orElseThrow();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            new PdfRenderer(options).render(composition.document(), composition.theme(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }
}
