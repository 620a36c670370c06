package vn.kehoach.check.recipient;

import vn.kehoach.check.name.Bearer;
import vn.kehoach.check.name.Hit;
import vn.kehoach.check.name.NameBook;
import vn.kehoach.check.table.WordTable;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.AssigneeKind;
import vn.kehoach.model.Recipient;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.Passage.Part;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who receives a plan by which line. */
final class Lines {
    static final WordTable WORDS = WordTable.beside(Lines.class, "words.yaml");

    private final ResolvedPlan plan;
    private final NameBook book;
    private final Map<String, Passage> passages;

    Lines(ResolvedPlan plan) {
        this.plan = plan;
        this.book = NameBook.of(plan);
        this.passages =
                plan.passages().stream()
                        .filter(passage -> passage.part() == Part.RECIPIENT)
                        .collect(
                                Collectors.toMap(
                                        passage -> passage.text().span().toString(),
                                        Function.identity(),
                                        (first, second) -> first));
    }

    List<Recipient> all() {
        return plan.plan().recipients();
    }

    /** The assignees that a line names, groups as such. */
    Set<AssigneeId> named(Recipient line) {
        return switch (line) {
            case Recipient.Named named ->
                    named.assignees().stream()
                            .map(id -> id.value())
                            .filter(id -> plan.assignees().findName(id).isPresent())
                            .collect(Collectors.toCollection(LinkedHashSet::new));
            case Recipient.Worded worded ->
                    hits(worded)
                            .flatMap(hit -> hit.bearers().stream())
                            .map(Bearer::assignee)
                            .map(assignee -> assignee.id().value())
                            .filter(id -> plan.assignees().findName(id).isPresent())
                            .collect(Collectors.toCollection(LinkedHashSet::new));
            case Recipient.Assigned assigned -> Set.of();
            case Recipient.Filed filed -> Set.of();
        };
    }

    Stream<Hit> hits(Recipient.Worded worded) {
        Passage passage = passages.get(worded.text().span().toString());
        return passage == null ? Stream.empty() : book.find(passage).stream();
    }

    /** Whether an assignee, or all the members of a group, get the plan by some line. */
    boolean reach(AssigneeId id) {
        Set<AssigneeId> reached = new HashSet<>();
        all().forEach(line ->
                named(line).forEach(each -> reached.addAll(plan.assignees().expand(each))));
        Set<AssigneeId> whole = plan.assignees().expand(id);
        return all().stream().anyMatch(line -> reachesAll(line, whole))
                || reached.contains(id)
                || whole.size() > 1
                        && whole.stream()
                                .filter(each -> !each.equals(id))
                                .allMatch(each -> reached.contains(each) || isReachedByKind(each));
    }

    private boolean reachesAll(Recipient line, Set<AssigneeId> whole) {
        return line instanceof Recipient.Assigned
                || line instanceof Recipient.Worded worded && has(worded, "all-line")
                || whole.stream().allMatch(this::isReachedByKind);
    }

    private boolean isReachedByKind(AssigneeId id) {
        AssigneeKind kind = plan.assignees().assignee(id).kind();
        return all().stream()
                .filter(Recipient.Worded.class::isInstance)
                .map(Recipient.Worded.class::cast)
                .anyMatch(line -> isForAll(line, kind));
    }

    private static boolean isForAll(Recipient.Worded line, AssigneeKind kind) {
        return switch (kind) {
            case DEPARTMENT, AGENCY -> has(line, "departments-line");
            case COMMUNE -> has(line, "communes-line");
            case DISTRICT -> has(line, "districts-line");
            case UNION -> has(line, "unions-line");
            case GROUP -> true;
            case COMMITTEE, COUNCIL, CENTRAL, VERTICAL, PARTY -> false;
        };
    }

    static boolean has(Recipient.Worded line, String list) {
        String text = line.text().written().text().toLowerCase(Locale.ROOT);
        return WORDS.words(list).stream()
                .anyMatch(words -> text.contains(words.toLowerCase(Locale.ROOT)));
    }
}
