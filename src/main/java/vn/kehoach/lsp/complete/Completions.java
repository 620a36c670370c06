package vn.kehoach.lsp.complete;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;

import vn.kehoach.lsp.plans.OpenPlace;
import vn.kehoach.lsp.plans.Things;
import vn.kehoach.resolve.EntityKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ids by what they stand for, wherever one may be written. */
public final class Completions {
    /** Characters after which a list is worth asking for: names have spaces in them. */
    public static final List<String> TRIGGERS =
            List.of("{", ":", "$", "|", "@", "/", "[", ",", " ", "-");

    private Completions() {}

    public static CompletionList at(OpenPlace place, Position position) {
        int caret = place.offset(position);
        Things things = Things.of(place.neighbours().readings(place.home()));
        Items items = new Items(place.file(), things);
        List<CompletionItem> found =
                MentionFinder.find(place.file(), caret)
                        .map(mention ->
                                new MentionItems(items, things, place.file(), mention).all())
                        .orElseGet(() -> underKey(place, caret, items));
        // What fits is decided here, by names, and changes with each letter.
        return new CompletionList(true, found);
    }

    private static List<CompletionItem> underKey(OpenPlace place, int caret, Items items) {
        Optional<KeyFinder.Found> key = new KeyFinder(place.file(), caret).find();
        if (key.isEmpty() || key.get().from() > caret) {
            return List.of();
        }
        Set<EntityKind> kinds = IdKeys.of(place.file().path(), key.get().key());
        if (kinds.isEmpty()) {
            return List.of();
        }
        Gap gap = Gap.of(place.file().text(), key.get().from(), caret);
        List<CompletionItem> found = new ArrayList<>(items.ids(gap, kinds::contains, "", ""));
        if (takesAll(place.file().path(), key.get().key()) && "all".startsWith(gap.typed())) {
            found.add(items.word(gap, "all", CompletionItemKind.Keyword));
        }
        return found;
    }

    private static boolean takesAll(String shown, String key) {
        return shown.endsWith("plan.yaml")
                && Set.of("goals", "tasks", "indicators", "groups").contains(key);
    }
}
