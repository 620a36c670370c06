package vn.kehoach.lsp.complete;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemTag;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import vn.kehoach.lsp.open.Places;
import vn.kehoach.lsp.plans.Described;
import vn.kehoach.lsp.plans.Things;
import vn.kehoach.resolve.EntityKind;
import vn.kehoach.source.SourceFile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes the items of a list. */
record Items(SourceFile file, Things things) {
    /** Nobody reads more; one more letter finds the rest. */
    private static final int MOST = 200;

    private record Fit(Match match, Described thing) {
        /** What is no longer there comes last, though it may be meant. */
        int rank() {
            return match.ordinal() + (thing.current() ? 0 : Match.values().length);
        }
    }

    /**
     * @param before is put before each id
     * @param after is put behind it
     */
    List<CompletionItem> ids(Gap gap, Predicate<EntityKind> kinds, String before, String after) {
        return fits(gap, kinds).map(each -> item(gap, each, before, after)).toList();
    }

    private Stream<Fit> fits(Gap gap, Predicate<EntityKind> kinds) {
        return things.all(kinds)
                .flatMap(thing ->
                        Match.of(gap.typed(), thing).stream().map(match -> new Fit(match, thing)))
                .sorted(Comparator.comparingInt(Fit::rank))
                .limit(MOST);
    }

    private CompletionItem item(Gap gap, Fit fit, String before, String after) {
        String id = before + fit.thing().declaration().id();
        CompletionItem item = word(gap, id, CompletionItemKind.Reference);
        item.setDetail(fit.thing().name());
        item.setSortText("%02d%s".formatted(fit.rank(), id));
        if (!fit.thing().current()) {
            item.setTags(List.of(CompletionItemTag.Deprecated));
        }
        item.setTextEdit(edit(gap, id + after));
        return item;
    }

    /** Editors filter again, by what they take for a word: what was typed passes. */
    CompletionItem word(Gap gap, String word, CompletionItemKind kind) {
        CompletionItem item = new CompletionItem(word);
        item.setKind(kind);
        item.setFilterText(gap.typed().isEmpty() ? word : gap.typed());
        item.setTextEdit(edit(gap, word));
        return item;
    }

    /** A word that begins as what was typed does. */
    Optional<CompletionItem> wordIfBegun(Gap gap, String word, String after) {
        if (!word.startsWith(gap.typed())) {
            return Optional.empty();
        }
        CompletionItem item = word(gap, word, CompletionItemKind.Keyword);
        item.setSortText("~" + word);
        item.setTextEdit(edit(gap, word + after));
        return Optional.of(item);
    }

    private Either<TextEdit, org.eclipse.lsp4j.InsertReplaceEdit> edit(Gap gap, String text) {
        Range range = new Range(Places.position(file, gap.from()), Places.position(file, gap.to()));
        return Either.forLeft(new TextEdit(range, text));
    }
}
