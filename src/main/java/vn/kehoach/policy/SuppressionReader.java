package vn.kehoach.policy;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Spelling;
import vn.kehoach.source.Located;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.YamlNode;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the comments that silence: {@code # kehoach: bỏ qua TSK-03, DLN đến 2026-12-31: lý do}.
 *
 * <p>One that lacks its reason or has a fault in its date silences all the same: the fault is said,
 * and is an error, so what it hides is not said twice.
 */
record SuppressionReader(SourceFile file, Items items, Diagnostics diagnostics) {
    /** Folded as {@link Spelling#fold} does: a keyboard may have no diacritics. */
    private static final Set<String> VERBS = Set.of("bo qua", "ignore");

    private static final Set<String> UNTIL = Set.of("den", "until");

    private static final String RULE = "[A-Za-z]{2,4}(?:-[0-9]{2})?";

    private static final Pattern FORM =
            Pattern.compile(
                    "\\h*(?<verb>[^\\h:,]+(?:\\h+[^\\h:,]+)?)\\h+(?<rules>"
                            + RULE
                            + "(?:\\h*,\\h*"
                            + RULE
                            + ")*)(?:\\h+(?<until>[^\\h:]+)\\h+(?<day>[^\\h:]+))?"
                            + "\\h*(?::(?<reason>.*))?");

    /** In characters: beyond, nobody reads why. */
    private static final int LONGEST = 2_000;

    /** In a file: who has more to silence says so for all of it. */
    static final int MOST = 1_000;

    private static final Pattern ONE_RULE = Pattern.compile(RULE);

    /** Other comments may begin with our name: only these were meant as orders. */
    private static final Pattern MEANT =
            Pattern.compile(".*\\b[A-Z]{2,4}-[0-9]{2}\\b.*|\\h*(?:bo\\h+qua|ignore)\\b.*");

    static List<Suppression> read(YamlNode root, Diagnostics diagnostics) {
        SourceFile file = root.span().file();
        if (!Comments.mayBeIn(file)) {
            return List.of();
        }
        Items items = Items.of(root);
        SuppressionReader reader = new SuppressionReader(file, items, diagnostics);
        List<Suppression> found = new ArrayList<>();
        List<Comments.Comment> comments =
                new Comments(file, items.scalars()).addressedToUs(MOST + 1);
        if (comments.size() > MOST) {
            Comments.Comment next = comments.removeLast();
            diagnostics.report(
                    new PolicyProblem.TooManySuppressions(MOST),
                    file.span(next.start(), next.words()));
        }
        comments.forEach(comment -> found.addAll(reader.read(comment)));
        return found;
    }

    private List<Suppression> read(Comments.Comment comment) {
        if (comment.end() - comment.words() > LONGEST) {
            diagnostics.report(
                    new PolicyProblem.SuppressionTooLong(LONGEST),
                    file.span(comment.start(), comment.words()));
            return List.of();
        }
        Matcher form = FORM.matcher(file.text()).region(comment.words(), comment.end());
        if (!form.matches() || !isOrder(form)) {
            reportIfMeant(comment);
            return List.of();
        }
        String reason = form.group("reason");
        if (reason == null || reason.isBlank()) {
            diagnostics.report(
                    new PolicyProblem.SuppressionWithoutReason(),
                    file.span(comment.start(), comment.end()));
        }
        Located<LocalDate> until = until(form);
        Span scope = scope(comment);
        List<Suppression> suppressions = new ArrayList<>();
        Matcher rule = ONE_RULE.matcher(file.text()).region(form.start("rules"), form.end("rules"));
        while (rule.find()) {
            RuleName name = new RuleName(rule.group().toUpperCase(Locale.ROOT));
            suppressions.add(
                    new Suppression(
                            new Located<>(name, file.span(rule.start(), rule.end())),
                            until,
                            scope));
        }
        return suppressions;
    }

    private static boolean isOrder(Matcher form) {
        String verb = Spelling.fold(form.group("verb")).replaceAll("\\h+", " ");
        String until = form.group("until");
        return VERBS.contains(verb) && (until == null || UNTIL.contains(Spelling.fold(until)));
    }

    private void reportIfMeant(Comments.Comment comment) {
        String words = file.text().substring(comment.words(), comment.end());
        if (MEANT.matcher(words).matches() || MEANT.matcher(Spelling.fold(words)).matches()) {
            diagnostics.report(
                    new PolicyProblem.MalformedSuppression(),
                    file.span(comment.start(), comment.end()));
        }
    }

    private @Nullable Located<LocalDate> until(Matcher form) {
        String day = form.group("day");
        if (day == null) {
            return null;
        }
        Span place = file.span(form.start("day"), form.end("day"));
        try {
            return new Located<>(LocalDate.parse(day), place);
        } catch (DateTimeParseException e) {
            diagnostics.report(new PolicyProblem.MalformedExpiry(day), place);
            return null;
        }
    }

    private @Nullable Span scope(Comments.Comment comment) {
        int line = file.position(comment.start()).line();
        return (comment.hasItsOwnLine()
                        ? items.after(comment.end())
                        : items.besides(line, comment.start()))
                .orElse(null);
    }
}
