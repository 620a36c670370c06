package vn.kehoach.check.task;

import vn.kehoach.check.name.NameBook;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.AssigneeKind;
import vn.kehoach.model.Content;
import vn.kehoach.model.Section;
import vn.kehoach.model.Text;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "(2) Sở Tư pháp chủ trì, phối hợp với ...:" typed above what is to be done, in a section on
 * tasks.
 *
 * @param leads in the order written
 * @param tasks what follows the colon
 */
record TypedAssignment(Passage sentence, List<Lead> leads, List<Passage> tasks) {
    private static final Phrases WORDS = Phrases.OF_TASKS;
    private static final Pattern OF_TASKS = WORDS.anywhere("sections-of-tasks");
    private static final Pattern OF_DUTIES = WORDS.anywhere("sections-of-duties");
    private static final Pattern BEGINNING =
            Pattern.compile("^(?:\\(?(?:[0-9]{1,2}|[a-zđ])[.)] |[-–•+] )?(?:Giao |Đề nghị )?");
    private static final Pattern AND = Pattern.compile("\\G(?:,| và|, và) ");
    private static final Pattern LEADING =
            Pattern.compile("\\G,? (?:\\([^()]*\\) )?" + WORDS.oneOf("leading") + "(?!\\p{L})");
    private static final Pattern END = Pattern.compile("\\G\\s*(?:\\([^()]*\\)\\s*)?:\\s*$");

    private static final Pattern MENTION = Pattern.compile("\\G\\$\\{([a-z0-9-]+)(?:\\|[a-z]+)?}");

    /** A name at a stretch of the sentence, typed or called for by its id. */
    record Lead(String name, int from, int to, boolean isGroup) {}

    TypedAssignment {
        leads = List.copyOf(leads);
        tasks = List.copyOf(tasks);
    }

    static Stream<TypedAssignment> in(ResolvedPlan plan) {
        List<Introduction> introductions =
                plan.plan().body().stream()
                        .filter(TypedAssignment::isOnTasks)
                        .flatMap(section -> introductions(section.content()))
                        .filter(Introduction::isOpen)
                        .toList();
        if (introductions.isEmpty()) {
            return Stream.empty();
        }
        Map<Text, Passage> passages = new IdentityHashMap<>();
        plan.passages().forEach(each -> passages.put(each.text(), each));
        NameBook book = NameBook.of(plan);
        return introductions.stream().flatMap(each -> read(each, passages, book, plan).stream());
    }

    /** Standing duties of all are rightly given to all; tasks are not. */
    private static boolean isOnTasks(Section section) {
        String heading = section.heading().written().text();
        return OF_TASKS.matcher(heading).find() && !OF_DUTIES.matcher(heading).find();
    }

    /** A text and the texts under it. */
    private record Introduction(Text text, List<Text> under) {
        private boolean isOpen() {
            return !under.isEmpty() && text.written().text().strip().endsWith(":");
        }
    }

    private static Stream<Introduction> introductions(List<Content> blocks) {
        List<Introduction> all = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Content.Clause clause) {
                introductions(clause.content()).forEach(all::add);
            } else if (blocks.get(i) instanceof Content.EntryList list) {
                ofEntries(list).forEach(all::add);
            } else if (blocks.get(i) instanceof Content.Prose prose && i + 1 < blocks.size()) {
                all.add(new Introduction(prose.text(), texts(blocks.get(i + 1))));
            }
        }
        return all.stream();
    }

    private static Stream<Introduction> ofEntries(Content.EntryList list) {
        return list.entries().stream()
                .flatMap(entry ->
                        entry.nested() == null
                                ? Stream.empty()
                                : Stream.concat(
                                        Stream.of(
                                                new Introduction(
                                                        entry.text(), texts(entry.nested()))),
                                        ofEntries(entry.nested())));
    }

    private static List<Text> texts(Content block) {
        if (block instanceof Content.EntryList list) {
            return list.entries().stream().map(Content.Entry::text).toList();
        }
        return block instanceof Content.Prose prose ? List.of(prose.text()) : List.of();
    }

    private static Optional<TypedAssignment> read(
            Introduction introduction,
            Map<Text, Passage> passages,
            NameBook book,
            ResolvedPlan plan) {
        Passage sentence = passages.get(introduction.text());
        List<Lead> leads = sentence == null ? List.of() : leads(sentence, book, plan);
        if (sentence == null || leads.isEmpty()) {
            return Optional.empty();
        }
        int to = leads.getLast().to();
        boolean given =
                LEADING.matcher(sentence.letters()).find(to)
                        || END.matcher(sentence.letters()).find(to);
        return given
                ? Optional.of(
                        new TypedAssignment(
                                sentence,
                                leads,
                                introduction.under().stream().map(passages::get).toList()))
                : Optional.empty();
    }

    private static List<Lead> leads(Passage sentence, NameBook book, ResolvedPlan plan) {
        List<Lead> leads = new ArrayList<>();
        Matcher beginning = BEGINNING.matcher(sentence.letters());
        int at = beginning.find() ? beginning.end() : 0;
        Optional<Lead> lead = lead(sentence, at, book, plan);
        Matcher and = AND.matcher(sentence.letters());
        while (lead.isPresent()) {
            leads.add(lead.get());
            lead =
                    and.find(lead.get().to())
                            ? lead(sentence, and.end(), book, plan)
                            : Optional.empty();
        }
        return leads;
    }

    private static Optional<Lead> lead(Passage sentence, int at, NameBook book, ResolvedPlan plan) {
        Matcher mention = MENTION.matcher(sentence.text().written().text());
        return mention.find(at)
                ? plan.assignees()
                        .find(new AssigneeId(mention.group(1)))
                        .map(each ->
                                new Lead(
                                        plan.assignees().called(each.id().value()),
                                        at,
                                        mention.end(),
                                        isGroup(each)))
                : book.at(sentence, at)
                        .map(hit ->
                                new Lead(
                                        hit.words(),
                                        at,
                                        hit.to(),
                                        hit.bearers().stream()
                                                .anyMatch(each -> isGroup(each.assignee()))));
    }

    private static boolean isGroup(Assignee assignee) {
        return assignee.kind() == AssigneeKind.GROUP;
    }

    Span span() {
        return sentence.span(leads.getFirst().from(), leads.getLast().to());
    }

    List<String> names() {
        return leads.stream().map(Lead::name).toList();
    }

    /** What stands behind the names. */
    String rest() {
        return sentence.letters().substring(leads.getLast().to());
    }
}
