package vn.kehoach.mutation;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.model.Task;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a task says of itself, missing or wrong. */
final class TaskMutations {
    private TaskMutations() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                // "Sớm" in the words is then taken for a deadline, and a bad one.
                new Kind(
                        "no due date",
                        Set.of("TSK-03", "DLN-07"),
                        sample -> without(sample, "due")),
                Kind.of("no deliverable", "TSK-04", sample -> without(sample, "deliverable")),
                Kind.of("task that serves nothing", "TSK-09", TaskMutations::servesNothing),
                Kind.of("task written twice", "TSK-08", TaskMutations::sameContent),
                Kind.of("vague task", "TSK-11", TaskMutations::vague),
                Kind.of("lead that cooperates only", "TSK-12", TaskMutations::cooperates),
                due("due before issue", "DLN-01", "2019-03-15", "2020-Q2", "2021"),
                due("interval that starts before issue", "DLN-02", "2019..2030", "2020..2029"),
                due("due after the period", "DLN-04", "2035-06-29", "2036-Q4", "2040"),
                due("due on a weekend", "DLN-05", "2027-08-14", "2028-07-16", "2029-03-17"),
                due("due on a holiday", "DLN-05", "2026-09-02", "2026-05-01", "2026-04-30"),
                due("years reversed", "DLN-03", "2029..2027", "2030..2026"),
                due("no such quarter", "DLN-03", "2027-Q5", "2028-Q0", "2027-Q7"),
                due("no such day", "DLN-03", "2027-02-30", "2027-06-31", "2029-02-29"),
                due("deadline in no known form", "VAL-08", "cuối năm 2027", "sớm nhất", "Q2"));
    }

    private static Kind due(String name, String code, String... wrong) {
        return Kind.of(
                name,
                code,
                sample ->
                        sample.tasks()
                                .filter(each -> each.due() != null)
                                .map(each ->
                                        new Place(
                                                sample,
                                                each.places().whole(),
                                                each.places().value("due")))
                                .flatMap(each -> each.becomeEach(wrong)));
    }

    private static Stream<Mutant> without(Sample sample, String key) {
        return sample.tasks().flatMap(each -> Lines.without(sample, each.places(), key));
    }

    private static Stream<Mutant> servesNothing(Sample sample) {
        return sample.tasks()
                .filter(each -> !each.goals().isEmpty() || !each.indicators().isEmpty())
                .map(each ->
                        Mutant.of(
                                sample,
                                each.places().whole(),
                                Stream.of("goals", "indicators")
                                        .flatMap(key -> Lines.of(each.places(), key))
                                        .map(lines -> new Edit(lines, ""))
                                        .toArray(Edit[]::new)));
    }

    private static Place content(Sample sample, Task task) {
        return new Place(sample, task.places().whole(), task.content().span());
    }

    /** That of the task before it, in the same file. */
    private static Stream<Mutant> sameContent(Sample sample) {
        List<Task> tasks = sample.tasks().toList();
        return IntStream.range(1, tasks.size())
                .filter(i ->
                        tasks.get(i).id().span().file().equals(tasks.get(i - 1).id().span().file()))
                .mapToObj(i -> {
                    String other = tasks.get(i - 1).content().written().text().strip();
                    return content(sample, tasks.get(i))
                            .become("\"" + other + "\"")
                            .orAt(tasks.get(i - 1).places().whole());
                });
    }

    private static Stream<Mutant> vague(Sample sample) {
        return sample.tasks()
                .flatMap(each ->
                        content(sample, each)
                                .becomeEach(
                                        "Tăng cường công tác quản lý.",
                                        "Đẩy mạnh phát triển văn hóa.",
                                        "Quan tâm đời sống nhân dân.")
                                .map(mutant -> unlessMeasured(each, mutant)));
    }

    private static Mutant unlessMeasured(Task task, Mutant mutant) {
        return task.deliverable() == null && task.indicators().isEmpty()
                ? mutant
                : mutant.equivalent("a deliverable or an indicator says how much");
    }

    private static Stream<Mutant> cooperates(Sample sample) {
        return sample.tasks()
                .map(each ->
                        content(sample, each)
                                .become(
                                        "Phối hợp chặt chẽ với các tỉnh trong vùng xây dựng bản đồ"
                                                + " số."));
    }
}
