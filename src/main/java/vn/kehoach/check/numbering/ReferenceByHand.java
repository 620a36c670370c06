package vn.kehoach.check.numbering;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Content;
import vn.kehoach.model.SectionId;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;
import vn.kehoach.source.Span;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * A reference that is right today, to a place with an id.
 *
 * @param reference as written
 * @param id of the section or clause
 */
public record ReferenceByHand(String reference, String id) implements Problem {
    @Override
    public Code code() {
        return new Code("XRF-01");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Map<String, String> ids = idsByReference(plan);
        return OwnReference.inBody(plan, SectionReference.PATTERN, SectionReference.HINT)
                .flatMap(each ->
                        Stream.ofNullable(ids.get(each.found().group()))
                                .map(id -> diagnostic(each, id)));
    }

    private static Diagnostic diagnostic(OwnReference reference, String id) {
        MatchResult found = reference.found();
        Span span = reference.sentence().span(found.start(), found.end());
        return Diagnostic.of(new ReferenceByHand(found.group(), id), span)
                .repairedBy(new Edit(span, "${section:" + id + "}"));
    }

    /** As {@code ${section:...}} prints it: "mục III.2". */
    private static Map<String, String> idsByReference(ResolvedPlan plan) {
        Map<String, String> ids = new TreeMap<>();
        Stream<Located<SectionId>> sections =
                plan.plan().body().stream().flatMap(section -> Stream.ofNullable(section.id()));
        Stream<Located<SectionId>> clauses =
                plan.blocks()
                        .flatMap(block ->
                                block instanceof Content.Clause clause
                                        ? Stream.ofNullable(clause.id())
                                        : Stream.empty());
        Stream.concat(sections, clauses)
                .forEach(id ->
                        plan.numbering()
                                .find(id.value())
                                .ifPresent(place ->
                                        ids.putIfAbsent(
                                                "mục " + place.address(), id.value().text())));
        return ids;
    }
}
