package vn.kehoach.render.html;

import vn.kehoach.document.Inventory;
import vn.kehoach.document.Inventory.Task;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tasks as one list. */
final class TaskView {
    private final ViewWriter view;

    TaskView(ViewWriter view) {
        this.view = view;
    }

    void write(List<Task> tasks) {
        view.open();
        FilterForm filter =
                view.filter()
                        .search()
                        .agencies(tasks.stream().map(Task::hands))
                        .groups(tasks.stream().map(Task::group));
        if (tasks.stream().anyMatch(task -> !task.due().words().isEmpty())) {
            filter.select("year", years(tasks)).date("before");
        }
        filter.close();
        view.openTable(
                tasks.size(),
                List.of(
                        new ViewWriter.Head("number", "number"),
                        new ViewWriter.Head("task", ""),
                        new ViewWriter.Head("lead", "lead"),
                        new ViewWriter.Head("support", ""),
                        new ViewWriter.Head("due", "due")));
        tasks.forEach(this::writeRow);
        view.closeTable();
    }

    /** The year of the last day, and what has no day. */
    private Map<String, String> years(List<Task> tasks) {
        Map<String, String> years = new LinkedHashMap<>();
        tasks.stream()
                .map(task -> task.due().last())
                .filter(Objects::nonNull)
                .map(LocalDate::getYear)
                .sorted()
                .map(year -> Integer.toString(year))
                .forEach(year -> years.put(year, year));
        if (tasks.stream().anyMatch(task -> recurs(task.due()))) {
            years.put("recurring", view.word("year-recurring"));
        }
        if (tasks.stream().anyMatch(task -> task.due().words().isEmpty())) {
            years.put("none", view.word("year-none"));
        }
        return years;
    }

    private static boolean recurs(Inventory.Due due) {
        return due.last() == null && !due.words().isEmpty();
    }

    private void writeRow(Task task) {
        view.openRow(task.group(), task.hands(), due(task.due()));
        view.writeNumber(task.number(), task.place());
        view.openCell("words");
        view.writeLine(task.words());
        view.writeQuiet(task.group().heading());
        view.close();
        view.writeCell("lead", task.hands().leadWords());
        view.writeCell("support", task.hands().supportWords());
        view.writeCell("due", task.due().words());
        view.close();
    }

    private static Attributes due(Inventory.Due due) {
        if (due.last() != null) {
            return Attributes.of("data-due", due.last().toString());
        }
        return recurs(due) ? Attributes.of("data-due", "recurring") : Attributes.NONE;
    }
}
