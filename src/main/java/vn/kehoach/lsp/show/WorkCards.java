package vn.kehoach.lsp.show;

import vn.kehoach.lsp.plans.Described;
import vn.kehoach.lsp.plans.Speech;
import vn.kehoach.lsp.plans.Things;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Task;
import vn.kehoach.resolve.Declaration;
import vn.kehoach.source.Located;
import vn.kehoach.source.Places;

import java.util.List;

/** Cards of tasks, indicators and goals. */
record WorkCards(Things things, Speech speech) {
    Markdown of(Declaration declaration, String heading) {
        Markdown card = Markdown.titled(declaration.title()).line(heading);
        for (Plan plan : things.plans()) {
            plan.taskGroups().stream()
                    .flatMap(group -> group.assignments().stream())
                    .forEach(assignment ->
                            assignment.tasks().stream()
                                    .filter(each -> is(each.id(), declaration))
                                    .forEach(each -> task(card, assignment, each)));
            plan.indicatorGroups().stream()
                    .flatMap(group -> group.indicators().stream())
                    .filter(each -> is(each.id(), declaration))
                    .forEach(each -> indicator(card, each));
        }
        return card;
    }

    private static boolean is(Located<?> id, Declaration declaration) {
        return id.span().equals(declaration.place());
    }

    private void task(Markdown card, Assignment assignment, Task task) {
        card.list(speech.of("lsp.lead"), names(assignment.lead()));
        card.list(speech.of("lsp.support"), names(assignment.support()));
        written(card, "lsp.due", task.places(), "due");
        if (task.deliverable() != null) {
            card.list(speech.of("lsp.deliverable"), List.of(task.deliverable().written().text()));
        }
    }

    private void indicator(Markdown card, Indicator indicator) {
        written(card, "lsp.unit", indicator.places(), "unit");
        List<String> targets =
                indicator.targets().keySet().stream()
                        .map(year ->
                                year
                                        + ": "
                                        + indicator
                                                .places()
                                                .value("targets", String.valueOf(year))
                                                .text())
                        .toList();
        card.list(speech.of("lsp.targets"), targets);
        card.list(speech.of("lsp.lead"), names(indicator.lead()));
    }

    /** As the author wrote it. */
    private void written(Markdown card, String label, Places places, String key) {
        if (places.has(key)) {
            card.list(speech.of(label), List.of(places.value(key).text()));
        }
    }

    private List<String> names(List<Located<AssigneeId>> ids) {
        return ids.stream()
                .map(id -> id.value().text())
                .map(id -> things.declared(id).map(Described::name).orElse(id))
                .toList();
    }
}
