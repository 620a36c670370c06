package vn.kehoach.check.numbering;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Content;
import vn.kehoach.model.Reference;
import vn.kehoach.model.SectionId;
import vn.kehoach.model.TextPart;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A clause or point that was given an id, for nothing but to be referred to, and is not.
 *
 * @param id of the clause or point
 */
public record NameNeverReferred(String id) implements Problem {
    @Override
    public Code code() {
        return new Code("XRF-02");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Set<SectionId> referred =
                plan.mentions()
                        .map(TextPart.Mention::reference)
                        .filter(Reference.ToSection.class::isInstance)
                        .map(reference -> ((Reference.ToSection) reference).id())
                        .collect(Collectors.toSet());
        return plan.blocks()
                .flatMap(NameNeverReferred::ids)
                .filter(id -> !id.value().text().isEmpty() && !referred.contains(id.value()))
                .map(id -> Diagnostic.of(new NameNeverReferred(id.value().text()), id.span()));
    }

    /** Of sections no: their ids are names for whoever writes them. */
    private static Stream<Located<SectionId>> ids(Content block) {
        return switch (block) {
            case Content.Clause clause -> Stream.ofNullable(clause.id());
            case Content.EntryList list -> ids(list);
            case Content.Prose prose -> Stream.empty();
            case Content.Remark remark -> Stream.empty();
            case Content.GoalList list -> Stream.empty();
            case Content.TaskList list -> Stream.empty();
            case Content.IndicatorTable table -> Stream.empty();
            case Content.TaskTable table -> Stream.empty();
            case Content.DutyList list -> Stream.empty();
            case Content.Funding funding -> Stream.empty();
            case Content.FreeTable table -> Stream.empty();
            case Content.Form form -> Stream.empty();
        };
    }

    private static Stream<Located<SectionId>> ids(Content.EntryList list) {
        return list.entries().stream()
                .flatMap(entry ->
                        Stream.concat(
                                Stream.ofNullable(entry.id()),
                                entry.nested() == null ? Stream.empty() : ids(entry.nested())));
    }
}
