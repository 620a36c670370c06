package vn.kehoach.check.agency;

import vn.kehoach.check.name.Bearer;
import vn.kehoach.check.name.Hit;
import vn.kehoach.check.name.Hit.Likeness;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Recurring;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.AssigneeKind;
import vn.kehoach.resolve.Passage.Part;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;
import vn.kehoach.source.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An agency by its short name where the prose of the same plan has the whole name.
 *
 * @param written by hand
 * @param usual as the plan names it elsewhere
 */
public record NameInAnotherForm(String written, String usual) implements Recurring {
    private static final Pattern WHOLE = Pattern.compile("\\$\\{[^|}]*}");

    @Override
    public Code code() {
        return new Code("AGC-04");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        List<Hit> hits =
                Agencies.named(plan)
                        .filter(hit -> hit.likeness() == Likeness.AS_REGISTERED)
                        .filter(hit -> isRunningText(hit.passage().part()))
                        .toList();
        Map<String, Span> whole = wholeNames(plan, hits);
        Set<String> explained = Abbreviations.in(plan).explained();
        return hits.stream()
                .filter(hit -> hit.bearers().stream().allMatch(Bearer::isShort))
                .filter(hit -> hit.bearers().stream().allMatch(NameInAnotherForm::isAgency))
                .filter(hit -> !new Abbreviations(explained).explain(hit.words()))
                .flatMap(hit -> diagnostic(hit, whole));
    }

    private static Stream<Diagnostic> diagnostic(Hit hit, Map<String, Span> whole) {
        return hit.bearers().stream()
                .map(bearer -> bearer.name().name())
                .filter(whole::containsKey)
                .limit(1)
                .map(name ->
                        Diagnostic.of(
                                new NameInAnotherForm(hit.words(), name),
                                hit.span(),
                                new Related(
                                        Relation.NAMED_HERE,
                                        whole.getOrDefault(name, hit.span()))));
    }

    /** Where prose has whole names: by reference and by hand. */
    private static Map<String, Span> wholeNames(ResolvedPlan plan, List<Hit> hits) {
        Map<String, Span> whole = new HashMap<>();
        for (Located<AssigneeId> id : plan.assigneesNamed()) {
            // What the compiler makes of ids is not a drafter's choice of words.
            if (WHOLE.matcher(id.span().text()).matches()) {
                plan.assignees()
                        .findName(id.value())
                        .ifPresent(name -> whole.putIfAbsent(name.name(), id.span()));
            }
        }
        for (Hit hit : hits) {
            hit.bearers().stream()
                    .filter(bearer -> !bearer.isShort())
                    .forEach(bearer -> whole.putIfAbsent(bearer.form(), hit.span()));
        }
        return whole;
    }

    /** Of the issuer and the like both forms are usual: "Ủy ban nhân dân", "UBND". */
    private static boolean isAgency(Bearer bearer) {
        AssigneeKind kind = bearer.assignee().kind();
        return kind == AssigneeKind.DEPARTMENT || kind == AssigneeKind.CENTRAL;
    }

    /** Tables and notes are narrow. */
    private static boolean isRunningText(Part part) {
        return switch (part) {
            case SUBJECT, BASIS, PREAMBLE, HEADING, PARAGRAPH, GOAL, TASK, DELIVERABLE, RECIPIENT ->
                    true;
            case NOTICE,
                    LABEL,
                    CELL,
                    UNIT,
                    INDICATOR_NAME,
                    TARGET,
                    SOURCE,
                    NOTE,
                    RATIONALE,
                    RECIPIENT_NOTE,
                    APPENDIX_TITLE ->
                    false;
        };
    }
}
