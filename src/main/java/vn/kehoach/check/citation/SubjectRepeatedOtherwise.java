package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name of the plan in the sentence "ban hành Kế hoạch ..." that is not the trích yếu.
 *
 * @param written from where it goes another way
 * @param subject the same stretch of the trích yếu
 */
public record SubjectRepeatedOtherwise(String written, String subject) implements Problem {
    /** So many words alike at the beginning, and the trích yếu is meant. */
    private static final int ALIKE = 6;

    private static final int SHOWN = 6;
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern END =
            Pattern.compile(
                    ",? (?:như sau|cụ thể|gồm|bao gồm|với (?:các|những) nội"
                            + " dung)(?!\\p{L})|[:;.(]");

    @Override
    public Code code() {
        return new Code("TT-10");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Pattern sentence =
                Pattern.compile(
                        "[Bb]an hành " + Pattern.quote(plan.plan().kind().title()) + " (.{10,600})",
                        Pattern.DOTALL);
        return plan.passages().stream()
                .filter(passage -> passage.part() == Passage.Part.PREAMBLE)
                .flatMap(passage ->
                        sentence.matcher(passage.text().written().text())
                                .results()
                                .limit(1)
                                .flatMap(found -> check(plan, passage, found)));
    }

    private static Stream<Diagnostic> check(ResolvedPlan plan, Passage passage, MatchResult found) {
        String name = END.split(found.group(1), 2)[0];
        String[] written = words(name);
        String[] subject = words(plan.plan().subject().written().text());
        int alike = 0;
        while (alike < Math.min(written.length, subject.length)
                && same(written[alike], subject[alike])) {
            alike++;
        }
        boolean shortened = alike == written.length || alike == subject.length;
        boolean open =
                !shortened && (written[alike].contains("${") || subject[alike].contains("${"));
        if (shortened || open || alike < ALIKE && !unpointed(name).equals(unpointed(subject))) {
            return Stream.empty();
        }
        int from = found.start(1);
        return Stream.of(
                Diagnostic.of(
                        new SubjectRepeatedOtherwise(
                                stretch(written, alike), stretch(subject, alike)),
                        passage.span(from, from + name.length()),
                        new Related(Relation.DECLARED_HERE, plan.plan().subject().span())));
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private static String unpointed(String... words) {
        return String.join("", words).replaceAll("[\\s\u00A0,;-]+", "").toLowerCase(Locale.ROOT);
    }

    private static String[] words(String text) {
        return SPACE.split(text.strip());
    }

    private static String stretch(String[] words, int differing) {
        int from = Math.max(0, differing - 2);
        return String.join(
                " ", Arrays.copyOfRange(words, from, Math.min(words.length, from + SHOWN)));
    }
}
