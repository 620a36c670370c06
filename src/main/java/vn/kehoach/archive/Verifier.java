package vn.kehoach.archive;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

import vn.kehoach.compiler.Compilation;
import vn.kehoach.compiler.PlanCompiler;
import vn.kehoach.compose.Composition;
import vn.kehoach.compose.FontPlace;
import vn.kehoach.compose.Templates;
import vn.kehoach.document.Document;
import vn.kehoach.render.DocumentFiles;
import vn.kehoach.render.pdf.Archive;
import vn.kehoach.render.pdf.Attachment;
import vn.kehoach.render.pdf.PdfOptions;
import vn.kehoach.render.pdf.PdfRenderer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Builds a file again from the sources that it carries, and compares. */
public final class Verifier {
    /** Kept, or the setting would go with it: what PDFBox thinks of a file is not for the user. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache");

    static {
        PDFBOX.setLevel(Level.OFF);
    }

    private final Path folder;
    private final @Nullable Path fonts;

    /**
     * @param folder empty, absolute; the sources are laid out in it
     * @param fonts folder of licensed fonts, for files that were built with some
     */
    public Verifier(Path folder, @Nullable Path fonts) {
        this.folder = folder;
        this.fonts = fonts;
    }

    public Verification verify(byte[] pdf) throws ArchiveException, IOException {
        try (PDDocument found = open(pdf)) {
            Map<String, byte[]> files = embedded(found);
            BuildRecord build = record(files);
            layOut(files);
            Compilation compilation = compile(build);
            boolean sameFonts =
                    compilation
                            .composition()
                            .map(each -> each.theme().fonts().digest().equals(build.fonts()))
                            .orElse(true);
            return new Verification(build, compare(pdf, found, build, compilation), sameFonts);
        }
    }

    private static PDDocument open(byte[] pdf) throws ArchiveException {
        try {
            PDDocument opened = Loader.loadPDF(pdf);
            if (opened.isEncrypted()) {
                opened.close();
                throw new ArchiveException(new ArchiveProblem.EncryptedPdf());
            }
            return opened;
        } catch (InvalidPasswordException | NoClassDefFoundError e) {
            // To certificates PDFBox decrypts by BouncyCastle, which is left out.
            throw new ArchiveException(new ArchiveProblem.EncryptedPdf());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new ArchiveException(new ArchiveProblem.NotPdf());
        }
    }

    private static Map<String, byte[]> embedded(PDDocument pdf) throws ArchiveException {
        try {
            return EmbeddedFiles.of(pdf);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new ArchiveException(new ArchiveProblem.NotPdf());
        }
    }

    private static BuildRecord record(Map<String, byte[]> files) throws ArchiveException {
        if (files.isEmpty()) {
            throw new ArchiveException(new ArchiveProblem.NoSources());
        }
        byte[] bytes = files.getOrDefault(BuildRecord.NAME, new byte[0]);
        String text = new String(bytes, StandardCharsets.UTF_8);
        BuildRecord build =
                BuildRecord.read(text).orElseThrow(() -> new ArchiveException(unreadable(text)));
        if (!FileName.isAllowed(build.plan()) || build.plan().contains("/")) {
            throw new ArchiveException(new ArchiveProblem.ForbiddenName(build.plan()));
        }
        return build;
    }

    private static ArchiveProblem unreadable(String record) {
        return BuildRecord.version(record)
                .<ArchiveProblem>map(ArchiveProblem.OtherBuildRecord::new)
                .orElseGet(ArchiveProblem.NoBuildRecord::new);
    }

    private void layOut(Map<String, byte[]> files) throws ArchiveException, IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey()).normalize();
            if (!path.startsWith(folder)) {
                throw new ArchiveException(new ArchiveProblem.ForbiddenName(file.getKey()));
            }
            Files.createDirectories(path.getParent());
            // A name that differs only in capitals may be the same file here.
            Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
        }
    }

    private Templates templates(BuildRecord build) {
        Path own = folder.resolve(SourceAttachments.TEMPLATES);
        Path licensed = build.fonts().isEmpty() ? null : fonts;
        return new Templates(
                Files.isDirectory(own) ? List.of(own) : List.of(),
                licensed == null ? new FontPlace.Bundled() : new FontPlace.Folder(licensed));
    }

    private Compilation compile(BuildRecord build) {
        return new PlanCompiler(folder, templates(build), build.asOf())
                .naming(() -> Optional.ofNullable(build.commit()))
                .compile(folder.resolve(build.plan()));
    }

    private Verdict compare(
            byte[] pdf, PDDocument found, BuildRecord build, Compilation compilation)
            throws ArchiveException, IOException {
        if (compilation.composition().isEmpty()) {
            return new Verdict.NotBuilt(compilation);
        }
        List<Attachment> attachments =
                SourceAttachments.of(compilation.sources(), templates(build), build);
        byte[] expected = render(compilation.composition().get(), build, attachments);
        if (Arrays.equals(expected, pdf)) {
            return new Verdict.Identical();
        }
        return compareWords(expected, pdf, found);
    }

    private static byte[] render(
            Composition composition, BuildRecord build, List<Attachment> attachments)
            throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PdfOptions options =
                new PdfOptions(
                        Archive.A3A, build.signatureFields(), build.lineNumbers(), attachments);
        // The sources come with the file that has the body.
        Document body = DocumentFiles.of(composition.document(), ".pdf").getFirst();
        new PdfRenderer(options).render(body, composition.theme(), output);
        return output.toByteArray();
    }

    private static Verdict compareWords(byte[] expected, byte[] pdf, PDDocument found)
            throws ArchiveException, IOException {
        try (PDDocument rebuilt = Loader.loadPDF(expected)) {
            Optional<Verdict.OtherText> difference = PageWords.firstDifference(rebuilt, found);
            if (difference.isPresent()) {
                return difference.get();
            }
        } catch (PageReader.Exhausted | OutOfMemoryError e) {
            throw new ArchiveException(new ArchiveProblem.EndlessPages());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The file's own pages: what was rebuilt can be read.
            throw new ArchiveException(new ArchiveProblem.NotPdf());
        }
        boolean addedTo =
                pdf.length > expected.length
                        && Arrays.equals(expected, 0, expected.length, pdf, 0, expected.length);
        return addedTo ? new Verdict.AddedTo(pdf.length - expected.length) : new Verdict.SameText();
    }
}
