package vn.kehoach.resolve;

import org.jspecify.annotations.Nullable;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.Content;
import vn.kehoach.model.Id;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Registry;
import vn.kehoach.source.Located;
import vn.kehoach.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Everything that got an id, in the order of the files; an id that was reported is none. */
public final class Declarations {
    private final List<Declaration> found = new ArrayList<>();

    private Declarations() {}

    public static List<Declaration> in(Registry registry) {
        Declarations all = new Declarations();
        registry.assignees()
                .forEach(each -> all.add(EntityKind.ASSIGNEE, each.id(), each.span(), title(each)));
        registry.instruments().forEach(all::instrument);
        return all.found;
    }

    public static List<Declaration> in(Plan plan) {
        Declarations all = new Declarations();
        all.ofPlan(plan);
        return all.found;
    }

    private static String title(Assignee assignee) {
        return assignee.names().isEmpty() ? "" : assignee.names().getLast().name();
    }

    private void instrument(Instrument each) {
        String numbered =
                each.number() == null
                        ? each.kind().title()
                        : each.kind().title() + " " + each.number();
        add(
                EntityKind.INSTRUMENT,
                each.id(),
                each.span(),
                Objects.requireNonNullElse(each.name(), numbered));
        each.demands()
                .forEach(one ->
                        add(
                                EntityKind.DEMAND,
                                one.id(),
                                one.places().whole(),
                                one.text().written().text()));
    }

    private void ofPlan(Plan plan) {
        plan.goals()
                .forEach(each ->
                        add(
                                EntityKind.GOAL,
                                each.id(),
                                each.places().whole(),
                                each.content().written().text()));
        plan.indicatorGroups()
                .forEach(group -> {
                    add(
                            EntityKind.INDICATOR_GROUP,
                            group.id(),
                            group.places().whole(),
                            group.heading().written().text());
                    group.indicators()
                            .forEach(each ->
                                    add(
                                            EntityKind.INDICATOR,
                                            each.id(),
                                            each.places().whole(),
                                            each.name().written().text()));
                });
        plan.taskGroups()
                .forEach(group -> {
                    add(
                            EntityKind.TASK_GROUP,
                            group.id(),
                            group.places().whole(),
                            group.heading().written().text());
                    group.tasks()
                            .forEach(each ->
                                    add(
                                            EntityKind.TASK,
                                            each.id(),
                                            each.places().whole(),
                                            each.content().written().text()));
                });
        plan.body()
                .forEach(each ->
                        add(
                                EntityKind.SECTION,
                                each.id(),
                                each.places().whole(),
                                each.heading().written().text()));
        plan.appendices()
                .forEach(each ->
                        add(
                                EntityKind.APPENDIX,
                                each.id(),
                                each.span(),
                                each.title().written().text()));
        ContentWalk.over(plan).forEach(this::content);
    }

    private void content(Content content) {
        if (content instanceof Content.Clause clause) {
            add(EntityKind.SECTION, clause.id(), clause.span(), clause.heading().written().text());
        } else if (content instanceof Content.EntryList list) {
            entries(list);
        }
    }

    private void entries(Content.EntryList list) {
        for (Content.Entry entry : list.entries()) {
            if (entry.id() != null) {
                Span whole = together(entry.id().span(), entry.text().span());
                add(EntityKind.SECTION, entry.id(), whole, entry.text().written().text());
            }
            if (entry.nested() != null) {
                entries(entry.nested());
            }
        }
    }

    private static Span together(Span one, Span other) {
        return new Span(
                one.file(),
                one.start().compareTo(other.start()) <= 0 ? one.start() : other.start(),
                one.end().compareTo(other.end()) >= 0 ? one.end() : other.end());
    }

    private <I extends Id> void add(
            EntityKind kind, @Nullable Located<I> id, Span whole, String title) {
        if (id != null && !id.value().text().isEmpty()) {
            found.add(new Declaration(kind, id.value().text(), id.span(), whole, title));
        }
    }
}
