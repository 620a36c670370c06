package vn.kehoach.check.name;

import org.jspecify.annotations.Nullable;

import vn.kehoach.check.name.Hit.Likeness;
import vn.kehoach.check.name.Letters.Word;
import vn.kehoach.check.name.Letters.Words;
import vn.kehoach.check.name.NameTree.Found;
import vn.kehoach.check.table.WordTable;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssigneeKind;
import vn.kehoach.model.AssigneeName;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All names that the registry knows, of any time, to be found in prose.
 *
 * <p>A name that goes on where the registered one ends ("Sở Văn hóa và Thể thao" in "Sở Văn hóa và
 * Thể thao và Du lịch") is another name: it is passed over.
 */
public final class NameBook {
    static final WordTable WORDS = WordTable.beside(NameBook.class, "words.yaml");
    private static final Pattern LAST_WORDS = Pattern.compile("([\\p{L}\\p{N}]+)[^\\p{L}\\p{N}]*$");

    private final NameTree names = new NameTree();
    private final Initials initials = new Initials();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> first = new HashSet<>();

    /** With which letters, small ones, those begin: few words of a text are to be looked up. */
    private final BitSet initial = new BitSet();

    /**
     * By passage, not by what it says: comparing texts would cost more than searching them. Two
     * checks that ask for one at the same time both search it.
     */
    private final Map<Passage, List<Hit>> found =
            Collections.synchronizedMap(new IdentityHashMap<>());

    private NameBook(List<Bearer> bearers) {
        bearers.forEach(names::add);
        bearers.forEach(initials::add);
        WORDS.words("head").forEach(word -> heads.add(first(word)));
        bearers.forEach(bearer -> first.add(first(bearer.form())));
        heads.addAll(first);
        first.forEach(word -> initial.set(word.charAt(0)));
    }

    /** The names of all that are declared, groups too. */
    public static NameBook of(ResolvedPlan plan) {
        return plan.derived(NameBook.class, NameBook::read);
    }

    private static NameBook read(ResolvedPlan plan) {
        return new NameBook(
                plan.assignees().all().stream().flatMap(NameBook::bearers).distinct().toList());
    }

    private static Stream<Bearer> bearers(Assignee assignee) {
        return assignee.names().stream()
                .filter(name -> !name.name().isBlank())
                .flatMap((AssigneeName name) ->
                        Stream.of(name.name(), name.brief())
                                .distinct()
                                .map(form -> new Bearer(assignee, name, form)));
    }

    /** The names in a passage, from left to right, the longest at each place. */
    public List<Hit> find(Passage passage) {
        List<Hit> known = found.get(passage);
        if (known == null) {
            known = search(passage);
            found.put(passage, known);
        }
        return known;
    }

    private List<Hit> search(Passage passage) {
        String letters = passage.letters();
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < letters.length()) {
            int end = Letters.endOfWord(letters, at);
            boolean begins =
                    initial.get(Character.toLowerCase(letters.charAt(at)))
                            && first.contains(Letters.small(letters.substring(at, end)));
            Optional<Hit> hit = begins ? at(passage, at) : Optional.empty();
            hit.ifPresent(hits::add);
            at = hit.map(Hit::to).orElse(Math.max(end, at + 1));
        }
        return List.copyOf(hits);
    }

    /** The name that begins at an offset. */
    public Optional<Hit> at(Passage passage, int offset) {
        String letters = passage.letters();
        Words words = new Words(letters, offset);
        if (!words.has(0) || words.get(0).from() != offset) {
            return Optional.empty();
        }
        Found found = names.longest(words, each -> likeness(letters, words, each) != null);
        Found abbreviated = initials.longest(words);
        if (abbreviated.count() > found.count() && !goesOn(words, abbreviated.count(), false)) {
            return Optional.of(hit(passage, words, abbreviated, Likeness.ABBREVIATED));
        }
        Likeness likeness = likeness(letters, words, found);
        return likeness == null
                ? Optional.empty()
                : Optional.of(hit(passage, words, fitting(letters, words, found), likeness));
    }

    private static Hit hit(Passage passage, Words words, Found found, Likeness likeness) {
        return new Hit(
                passage,
                words.get(0).from(),
                words.get(found.count() - 1).to(),
                found.bearers(),
                likeness);
    }

    private static Found fitting(String letters, Words words, Found found) {
        String written = written(letters, words, found);
        List<Bearer> same =
                found.bearers().stream().filter(each -> same(each.form(), written)).toList();
        return same.isEmpty() ? found : new Found(found.count(), same);
    }

    private @Nullable Likeness likeness(String letters, Words words, Found found) {
        if (found.count() == 0) {
            return null;
        }
        String written = written(letters, words, found);
        if (found.bearers().stream().anyMatch(each -> same(each.form(), written))) {
            return goesOn(words, found.count(), false) ? null : Likeness.AS_REGISTERED;
        }
        boolean meant =
                found.bearers().stream().allMatch(each -> couldMean(each, words, found.count()))
                        && !goesOn(words, found.count(), true)
                        && !isOtherWord(letters, words.get(0));
        return meant ? Likeness.SPELT_OTHERWISE : null;
    }

    private static String written(String letters, Words words, Found found) {
        return letters.substring(words.get(0).from(), words.get(found.count() - 1).to());
    }

    /** All capitals, as in headings, are the same, and those of a group that begins a sentence. */
    private static boolean same(String form, String written) {
        if (form.equals(written)) {
            return true;
        }
        String a = Letters.toned(form);
        String b = Letters.toned(written);
        return a.equals(b)
                || Character.isLowerCase(a.charAt(0))
                        && a.substring(1).equals(b.substring(1))
                        && Letters.small(a).equals(Letters.small(b))
                || written.equals(written.toUpperCase(Locale.ROOT))
                        && Letters.small(a).equals(Letters.small(b));
    }

    /** Groups are named freely; of communes many differ by a tone only. */
    private static boolean couldMean(Bearer bearer, Words words, int count) {
        return switch (bearer.assignee().kind()) {
            case GROUP, COMMITTEE, COUNCIL, DISTRICT, COMMUNE -> false;
            case DEPARTMENT, AGENCY, CENTRAL, VERTICAL, PARTY, UNION ->
                    sameHead(bearer.form(), words) && count > 1;
        };
    }

    private static boolean sameHead(String form, Words words) {
        Word head = words.get(0);
        boolean same = Letters.small(first(form)).equals(Letters.small(head.text()));
        return same && (head.isCapitalised() || words.has(1) && words.get(1).isCapitalised());
    }

    private static boolean isOtherWord(String letters, Word head) {
        if (head.isCapitalised()) {
            return false;
        }
        Matcher before = LAST_WORDS.matcher(letters.substring(0, head.from()));
        return before.find()
                && WORDS.words("not-before-small-head").contains(Letters.small(before.group(1)));
    }

    /** Whether a longer name stands there, which the registry does not know. */
    private boolean goesOn(Words words, int count, boolean alsoWithoutSign) {
        if (!words.has(count)) {
            return false;
        }
        Word next = words.get(count);
        if (!next.joins()) {
            return alsoWithoutSign && next.isCapitalised() && !next.isAbbreviation();
        }
        if (next.text().equals(",") || !words.has(count + 1)) {
            return false;
        }
        Word after = words.get(count + 1);
        return after.isCapitalised()
                && !after.isAbbreviation()
                && !heads.contains(Letters.small(after.text()));
    }

    private static String first(String name) {
        Words words = new Words(name, 0);
        return words.has(0) ? Letters.small(words.get(0).text()) : name;
    }

    /** Whether every reader knows what the letters stand for. */
    public static boolean isCommon(String letters) {
        return WORDS.words("common").contains(letters);
    }

    /** Whether an assignee of that kind bears its name alone. */
    public static boolean isNamedByItself(AssigneeKind kind) {
        return switch (kind) {
            case DEPARTMENT, AGENCY, CENTRAL, VERTICAL, PARTY, UNION -> true;
            case GROUP, COMMITTEE, COUNCIL, DISTRICT, COMMUNE -> false;
        };
    }
}
