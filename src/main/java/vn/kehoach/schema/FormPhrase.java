package vn.kehoach.schema;

import vn.kehoach.decode.Choices;
import vn.kehoach.decode.Owner;
import vn.kehoach.decode.ScalarForm;
import vn.kehoach.decode.Shape;
import vn.kehoach.decode.ValueForm;
import vn.kehoach.decode.ValueForm.ByYear;
import vn.kehoach.decode.ValueForm.Chosen;
import vn.kehoach.decode.ValueForm.Either;
import vn.kehoach.decode.ValueForm.Later;
import vn.kehoach.decode.ValueForm.ListOf;
import vn.kehoach.decode.ValueForm.Name;
import vn.kehoach.decode.ValueForm.Number;
import vn.kehoach.decode.ValueForm.OneOrList;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What may stand under one key, in a few words. */
record FormPhrase(Owner owner, String key, LanguageWords words) {
    String of(ValueForm form) {
        return switch (form) {
            case ScalarForm scalar -> scalar(scalar);
            case Choices<?> choices -> choices(choices);
            case Shape shape -> link(shape.owner());
            case Chosen chosen -> link(chosen.shape().owner());
            case Name name -> words.page("id");
            case Number number -> number.least() + "-" + number.most();
            case ListOf list -> words.page("list") + ": " + of(list.element());
            case OneOrList list -> of(list.element()) + "; " + words.page("list");
            case ByYear byYear -> words.page("by-year") + ": " + of(byYear.value());
            case Either either ->
                    either.forms().stream()
                            .map(this::of)
                            .distinct()
                            .collect(Collectors.joining("; "));
            case Later later -> of(later.form().get());
        };
    }

    /** In one or two words, without what belongs to it. */
    String ofAlternative(ValueForm form) {
        return switch (form) {
            case Choices<?> choices -> String.join(", ", choices.names());
            case Shape shape -> words.owner(shape.owner()).title();
            case Chosen chosen -> chosen.key();
            case ListOf list -> words.page("list");
            case ByYear byYear -> words.page("by-year");
            case ScalarForm scalar -> of(scalar);
            case Name name -> of(name);
            case Number number -> of(number);
            case OneOrList list -> of(list);
            case Either either -> of(either);
            case Later later -> of(later);
        };
    }

    private String scalar(ScalarForm form) {
        return switch (form) {
            case TEXT, CELL, WORDS -> words.page("text");
            case YEAR, DAY, ISSUE_DATE, DUE, FIGURE, TARGET ->
                    LanguagePage.cell(words.form(form.name(), Map.of()));
        };
    }

    private String choices(Choices<?> choices) {
        Map<String, String> meanings = new LinkedHashMap<>();
        choices.byName()
                .forEach((name, meant) -> meanings.put(name, words.value(owner, key, name, meant)));
        return LanguagePage.pairs(meanings);
    }

    private String link(Owner to) {
        String title = words.owner(to).title();
        return "[" + title + "](#" + LanguagePage.anchor(title) + ")";
    }
}
