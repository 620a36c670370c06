package vn.kehoach.cli;

import vn.kehoach.archive.ArchiveException;
import vn.kehoach.archive.ArchiveProblem;
import vn.kehoach.archive.BuildRecord;
import vn.kehoach.archive.Verdict;
import vn.kehoach.archive.Verification;
import vn.kehoach.archive.Verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Builds PDF files again from the sources that they carry. */
record VerifyCommand(Settings settings, Words words, PrintStream out, PrintStream err) {

    int run() {
        int status = ExitStatus.CLEAN;
        for (Path file : settings.paths()) {
            status = Math.max(status, verify(file));
        }
        return status;
    }

    private int verify(Path file) {
        String shown = settings.shown(file);
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            byte[] pdf =
                    new BoundedFile(settings.workingFolder(), words).read(file, BoundedFile.PDF);
            Verification verification = new Verifier(folder.path(), settings.fonts()).verify(pdf);
            sayOtherTool(shown, verification.build());
            sayOtherFonts(shown, verification);
            return say(shown, verification);
        } catch (Refusal e) {
            err.println(e.getMessage());
            return e.status();
        } catch (ArchiveException e) {
            err.println(why(shown, e.problem()));
            return ExitStatus.INPUT_OUTPUT;
        } catch (IOException e) {
            err.println(words.of("verify.failed", shown, WriteFailure.reason(e, words)));
            return ExitStatus.INPUT_OUTPUT;
        }
    }

    /** Another version may well set a line elsewhere: then other bytes are no sign of tampering. */
    private void sayOtherTool(String shown, BuildRecord build) {
        ToolVersion own = ToolVersion.read();
        if (!own.version().equals(build.version()) || !own.build().equals(build.build())) {
            err.println(
                    words.of(
                            "verify.other-tool",
                            shown,
                            PrintableName.of(build.version()),
                            own.version()));
        }
    }

    private void sayOtherFonts(String shown, Verification verification) {
        if (!verification.sameFonts()) {
            String key = settings.fonts() == null ? "verify.fonts-needed" : "verify.other-fonts";
            err.println(words.of(key, shown));
        }
    }

    private int say(String shown, Verification verification) {
        return switch (verification.verdict()) {
            case Verdict.Identical() -> clean(words.of("verify.identical", shown));
            case Verdict.AddedTo(int bytes) -> clean(words.of("verify.added-to", shown, bytes));
            case Verdict.SameText() -> clean(words.of("verify.same-text", shown));
            case Verdict.OtherText(int page, String expected, String found) -> {
                out.println(words.of("verify.differs", shown, page, expected, found));
                yield ExitStatus.PLAN_HAS_ERRORS;
            }
            case Verdict.NotBuilt(var compilation) -> {
                new PlanReport(settings, words).print(compilation, err);
                out.println(words.of("verify.not-built", shown));
                yield ExitStatus.PLAN_HAS_ERRORS;
            }
        };
    }

    private int clean(String message) {
        out.println(message);
        return ExitStatus.CLEAN;
    }

    private String why(String shown, ArchiveProblem problem) {
        return switch (problem) {
            case ArchiveProblem.NotPdf() -> words.of("pdf.damaged", shown);
            case ArchiveProblem.EncryptedPdf() -> words.of("pdf.encrypted", shown);
            case ArchiveProblem.NoSources() -> words.of("verify.no-sources", shown);
            case ArchiveProblem.NoBuildRecord() -> words.of("verify.no-record", shown);
            case ArchiveProblem.OtherBuildRecord(String version) ->
                    words.of(
                            "verify.other-record",
                            shown,
                            PrintableName.of(version),
                            ToolVersion.read().version());
            case ArchiveProblem.ForbiddenName(String name) ->
                    words.of("verify.forbidden-name", shown, PrintableName.of(name));
            case ArchiveProblem.EndlessPages() -> words.of("verify.endless", shown);
            case ArchiveProblem.TooManyFiles(int limit) ->
                    words.of("verify.too-many", shown, limit);
            case ArchiveProblem.TooLarge(String name, int mebibytes) ->
                    words.of("verify.too-large", shown, PrintableName.of(name), mebibytes);
        };
    }

    /** A name out of a file, which may hold commands for the terminal. */
    private static final class PrintableName {
        private static final int LONGEST = 80;

        private static String of(String name) {
            String shown = name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
            return shown.replaceAll("\\p{C}", "?");
        }
    }
}
