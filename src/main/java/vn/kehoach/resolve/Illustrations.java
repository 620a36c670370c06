package vn.kehoach.resolve;

import vn.kehoach.model.Assignment;
import vn.kehoach.model.Content;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Provenance;
import vn.kehoach.source.Located;
import vn.kehoach.source.Places;
import vn.kehoach.source.Span;

import java.util.List;
import java.util.stream.Stream;

/** The stand-ins of a plan. */
public final class Illustrations {
    private Illustrations() {}

    /** How many there are; one inside another counts as well. */
    public static int count(Plan plan) {
        return (int) illustrative(plan).count();
    }

    /** Where they are said to be stand-ins. */
    public static List<Span> places(Plan plan) {
        return illustrative(plan).map(Located::span).distinct().toList();
    }

    private static Stream<Located<Provenance>> illustrative(Plan plan) {
        return all(plan).filter(each -> each.value() == Provenance.ILLUSTRATIVE);
    }

    private static Located<Provenance> said(Provenance provenance, Places places) {
        return new Located<>(provenance, places.head());
    }

    private static Stream<Located<Provenance>> all(Plan plan) {
        return Stream.of(
                        plan.goals().stream().map(each -> said(each.provenance(), each.places())),
                        plan.indicatorGroups().stream()
                                .flatMap(group ->
                                        Stream.concat(
                                                Stream.of(said(group.provenance(), group.places())),
                                                group.indicators().stream()
                                                        .map(each ->
                                                                said(
                                                                        each.provenance(),
                                                                        each.places())))),
                        plan.taskGroups().stream()
                                .flatMap(group ->
                                        Stream.concat(
                                                Stream.of(said(group.provenance(), group.places())),
                                                group.assignments().stream()
                                                        .flatMap(Illustrations::of))),
                        plan.body().stream()
                                .flatMap(each ->
                                        of(said(each.provenance(), each.places()), each.content())),
                        plan.appendices().stream()
                                .flatMap(each ->
                                        of(said(each.provenance(), each.places()), each.content())),
                        plan.recipients().stream()
                                .map(each -> said(each.provenance(), each.places())),
                        Stream.of(said(plan.signature().provenance(), plan.signature().places())))
                .flatMap(each -> each);
    }

    private static Stream<Located<Provenance>> of(Assignment assignment) {
        return Stream.concat(
                Stream.of(said(assignment.provenance(), assignment.places())),
                assignment.tasks().stream().map(each -> said(each.provenance(), each.places())));
    }

    private static Stream<Located<Provenance>> of(Located<Provenance> own, List<Content> content) {
        return Stream.concat(Stream.of(own), content.stream().flatMap(Illustrations::of));
    }

    private static Stream<Located<Provenance>> of(Content content) {
        Stream<Located<Provenance>> inside =
                switch (content) {
                    case Content.Clause clause ->
                            clause.content().stream().flatMap(Illustrations::of);
                    case Content.DutyList list ->
                            list.duties().stream()
                                    .flatMap(duty ->
                                            of(
                                                    said(duty.provenance(), duty.places()),
                                                    duty.content()));
                    case Content.EntryList list -> entries(list);
                    case Content.Funding funding ->
                            funding.sources().stream()
                                    .map(each -> said(each.provenance(), each.places()));
                    case Content.Prose prose -> Stream.empty();
                    case Content.Remark remark -> Stream.empty();
                    case Content.GoalList list -> Stream.empty();
                    case Content.TaskList list -> Stream.empty();
                    case Content.TaskTable table -> Stream.empty();
                    case Content.IndicatorTable table -> Stream.empty();
                    case Content.FreeTable table -> Stream.empty();
                    case Content.Form form -> Stream.empty();
                };
        return Stream.concat(
                Stream.of(new Located<>(content.provenance(), content.span())), inside);
    }

    private static Stream<Located<Provenance>> entries(Content.EntryList list) {
        return list.entries().stream()
                .flatMap(entry ->
                        Stream.concat(
                                Stream.of(new Located<>(entry.provenance(), entry.text().span())),
                                entry.nested() == null ? Stream.empty() : entries(entry.nested())));
    }
}
