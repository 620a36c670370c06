package vn.kehoach.lsp.complete;

import vn.kehoach.diagnostic.Spelling;
import vn.kehoach.lsp.plans.Described;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How well a thing fits what was typed, with or without diacritics, of its id or its names. */
enum Match {
    ID_BEGINS,
    NAME_BEGINS,
    WORD_BEGINS,
    EACH_WORD_BEGINS,
    INITIALS,
    WITHIN;

    static Optional<Match> of(String typed, Described thing) {
        String wanted = plain(typed);
        String id = plain(thing.declaration().id());
        if (id.startsWith(wanted)) {
            return Optional.of(ID_BEGINS);
        }
        String names = thing.names().stream().map(Match::plain).collect(Collectors.joining("\n"));
        String all = " " + id + "\n" + names;
        if (("\n" + names).contains("\n" + wanted)) {
            return Optional.of(NAME_BEGINS);
        }
        String words = all.replace('\n', ' ');
        if (words.contains(" " + wanted)) {
            return Optional.of(WORD_BEGINS);
        }
        if (Arrays.stream(wanted.split(" ")).allMatch(each -> words.contains(" " + each))) {
            return Optional.of(EACH_WORD_BEGINS);
        }
        if (wanted.length() > 1 && initials(id).startsWith(wanted)) {
            return Optional.of(INITIALS);
        }
        return words.contains(wanted) ? Optional.of(WITHIN) : Optional.empty();
    }

    private static String initials(String words) {
        return Arrays.stream(words.split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> each.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** Hyphens of ids are the spaces of names. */
    private static String plain(String text) {
        return Spelling.fold(text).replaceAll("[\\s-]+", " ").strip();
    }
}
