package vn.kehoach.cli;

import vn.kehoach.compiler.CheckedPlans;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.report.baseline.Baseline;
import vn.kehoach.report.messages.Messages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Leaves out what a baseline knows: old plans are mended by and by, new mistakes are said. */
record KnownProblems(CheckSettings check, CheckedPlans plans, Words words, PrintStream err) {
    private static final int MOST_BYTES = 16 << 20;

    List<Diagnostic> leaveOut(List<Diagnostic> found) throws Refusal {
        Path file = check.baseline();
        if (file == null) {
            return found;
        }
        String shown = check.settings().shown(file);
        Baseline baseline = check.updatesBaseline() ? write(file, shown, found) : read(file, shown);
        List<Diagnostic> unknown = baseline.leaveOut(found);
        err.println(words.of("baseline.known", found.size() - unknown.size(), shown));
        baseline.gone(found).stream()
                .filter(this::wasLookedFor)
                .forEach(entry ->
                        err.println(words.of("baseline.gone", entry.code(), entry.path(), shown)));
        return unknown;
    }

    private Baseline write(Path file, String shown, List<Diagnostic> found) throws Refusal {
        Baseline baseline =
                Baseline.of(found, Messages.of(check.settings().language()))
                        .and(notLookedFor(file));
        try {
            byte[] text = baseline.text().getBytes(StandardCharsets.UTF_8);
            WholeFile.write(file, output -> output.write(text));
        } catch (IOException e) {
            throw new Refusal(
                    ExitStatus.INPUT_OUTPUT,
                    words.of("report.cannot-write", shown, WriteFailure.reason(e, words)));
        }
        return baseline;
    }

    /** What another run has written of other rules or other plans stays. */
    private List<Baseline.Entry> notLookedFor(Path file) throws Refusal {
        if (Files.notExists(file)) {
            return List.of();
        }
        try {
            return Baseline.read(text(file)).entries().stream()
                    .filter(each -> !wasLookedFor(each))
                    .toList();
        } catch (Baseline.MalformedLine e) {
            return List.of();
        }
    }

    /** Whether it would have been found if it were still there. */
    private boolean wasLookedFor(Baseline.Entry entry) {
        Path file = check.settings().workingFolder().resolve(entry.path()).normalize();
        return check.rules().covers(new Code(entry.code()))
                && (plans.haveChecked(entry.path()) || !Files.exists(file));
    }

    private Baseline read(Path file, String shown) throws Refusal {
        try {
            return Baseline.read(text(file));
        } catch (Baseline.MalformedLine e) {
            throw new Refusal(ExitStatus.USAGE, words.of("baseline.malformed", shown, e.line()));
        }
    }

    private String text(Path file) throws Refusal {
        byte[] bytes =
                new BoundedFile(check.settings().workingFolder(), words).read(file, MOST_BYTES);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
