package vn.kehoach.check.form;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Text;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/** A trích yếu in capitals or with a full stop: Phụ lục I, II.5. */
public record MalformedSubject(Fault fault) implements Problem {
    /** What is wrong about it. */
    public enum Fault {
        ALL_CAPITALS,
        FULL_STOP
    }

    @Override
    public Code code() {
        return new Code("TT-11");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.passages().stream()
                .filter(passage -> passage.part() == Passage.Part.SUBJECT)
                .flatMap(passage ->
                        Stream.concat(capitals(passage.text(), passage), fullStop(passage)));
    }

    private static Stream<Diagnostic> capitals(Text subject, Passage passage) {
        String letters = passage.letters();
        boolean capitals =
                letters.codePoints().filter(Character::isLetter).count() > 3
                        && letters.codePoints().noneMatch(Character::isLowerCase);
        return capitals
                ? Stream.of(
                        Diagnostic.of(
                                new MalformedSubject(Fault.ALL_CAPITALS),
                                subject.written().span(0, letters.length())))
                : Stream.empty();
    }

    private static Stream<Diagnostic> fullStop(Passage passage) {
        String letters = passage.letters();
        int end = letters.length();
        if (!letters.endsWith(".") || letters.endsWith("..") || letters.endsWith("v.v.")) {
            return Stream.empty();
        }
        return Stream.of(
                Diagnostic.of(new MalformedSubject(Fault.FULL_STOP), passage.span(end - 1, end))
                        .repairedBy(new Edit(passage.span(end - 1, end), "")));
    }
}
