package vn.kehoach.resolve;

import vn.kehoach.model.Assignment;
import vn.kehoach.model.Content;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Provenance;

import java.util.List;
import java.util.stream.Stream;

/** The stand-ins of a plan. */
public final class Illustrations {
    private Illustrations() {}

    /** How many there are; one inside another counts as well. */
    public static int count(Plan plan) {
        return (int) all(plan).filter(each -> each == Provenance.ILLUSTRATIVE).count();
    }

    private static Stream<Provenance> all(Plan plan) {
        return Stream.of(
                        plan.goals().stream().map(each -> each.provenance()),
                        plan.indicatorGroups().stream()
                                .flatMap(group ->
                                        Stream.concat(
                                                Stream.of(group.provenance()),
                                                group.indicators().stream()
                                                        .map(each -> each.provenance()))),
                        plan.taskGroups().stream()
                                .flatMap(group ->
                                        Stream.concat(
                                                Stream.of(group.provenance()),
                                                group.assignments().stream()
                                                        .flatMap(Illustrations::of))),
                        plan.body().stream().flatMap(each -> of(each.provenance(), each.content())),
                        plan.appendices().stream()
                                .flatMap(each -> of(each.provenance(), each.content())),
                        plan.recipients().stream().map(each -> each.provenance()),
                        Stream.of(plan.signature().provenance()))
                .flatMap(each -> each);
    }

    private static Stream<Provenance> of(Assignment assignment) {
        return Stream.concat(
                Stream.of(assignment.provenance()),
                assignment.tasks().stream().map(each -> each.provenance()));
    }

    private static Stream<Provenance> of(Provenance own, List<Content> content) {
        return Stream.concat(Stream.of(own), content.stream().flatMap(Illustrations::of));
    }

    private static Stream<Provenance> of(Content content) {
        Stream<Provenance> inside =
                switch (content) {
                    case Content.Clause clause ->
                            clause.content().stream().flatMap(Illustrations::of);
                    case Content.DutyList list ->
                            list.duties().stream()
                                    .flatMap(duty -> of(duty.provenance(), duty.content()));
                    case Content.EntryList list -> entries(list);
                    case Content.Funding funding ->
                            funding.sources().stream().map(each -> each.provenance());
                    case Content.Prose prose -> Stream.empty();
                    case Content.Remark remark -> Stream.empty();
                    case Content.GoalList list -> Stream.empty();
                    case Content.TaskList list -> Stream.empty();
                    case Content.TaskTable table -> Stream.empty();
                    case Content.IndicatorTable table -> Stream.empty();
                    case Content.FreeTable table -> Stream.empty();
                    case Content.Form form -> Stream.empty();
                };
        return Stream.concat(Stream.of(content.provenance()), inside);
    }

    private static Stream<Provenance> entries(Content.EntryList list) {
        return list.entries().stream()
                .flatMap(entry ->
                        Stream.concat(
                                Stream.of(entry.provenance()),
                                entry.nested() == null ? Stream.empty() : entries(entry.nested())));
    }
}
