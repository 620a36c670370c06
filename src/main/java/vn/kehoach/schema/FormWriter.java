package vn.kehoach.schema;

import tools.jackson.core.JsonGenerator;

import vn.kehoach.decode.Choices;
import vn.kehoach.decode.Owner;
import vn.kehoach.decode.ScalarForm;
import vn.kehoach.decode.Shape;
import vn.kehoach.decode.Slot.Presence;
import vn.kehoach.decode.ValueForm;
import vn.kehoach.decode.ValueForm.ByYear;
import vn.kehoach.decode.ValueForm.Chosen;
import vn.kehoach.decode.ValueForm.Either;
import vn.kehoach.decode.ValueForm.Later;
import vn.kehoach.decode.ValueForm.ListOf;
import vn.kehoach.decode.ValueForm.Name;
import vn.kehoach.decode.ValueForm.Number;
import vn.kehoach.decode.ValueForm.OneOrList;
import vn.kehoach.decode.ValueForm.Repetition;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What may stand under one key.
 *
 * @param only the choices that are left; empty if all are
 */
record FormWriter(
        Owner owner,
        String key,
        List<String> only,
        LanguageWords words,
        Definitions definitions,
        JsonGenerator json) {
    private static final List<String> SOMETHING =
            List.of("string", "number", "boolean", "array", "object");
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_FIGURE = 40;
    private static final int LONGEST_TARGET = 100;

    /** Into the object that is being written. */
    void write(ValueForm form, Presence presence) {
        List<ValueForm> alternatives = alternatives(form).toList();
        boolean blank = presence == Presence.OPTIONAL;
        if (alternatives.size() == 1 && !blank && WholeNumbers.in(form).isEmpty()) {
            keywords(alternatives.get(0), presence);
            return;
        }
        json.writeArrayPropertyStart("anyOf");
        for (ValueForm alternative : alternatives) {
            json.writeStartObject();
            // Editors tell alternatives from each other by what is said of them.
            json.writeStringProperty("description", phrase(alternative));
            keywords(alternative, presence);
            json.writeEndObject();
            WholeNumbers.in(alternative).ifPresent(numbers -> numbers(alternative, numbers));
        }
        if (blank) {
            // Said so, since editors would offer a type of its own, "null", as a value.
            json.writeStartObject();
            json.writeStringProperty("description", words.form("NOTHING", Map.of()));
            not(SOMETHING);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /**
     * What YAML takes for a number; in a place of its own, as validators stumble over lists of
     * types.
     */
    private void numbers(ValueForm form, Number numbers) {
        json.writeStartObject();
        json.writeStringProperty("description", words.form("WHOLE", Map.of()));
        json.writeStringProperty("type", "integer");
        json.writeNumberProperty("minimum", numbers.least());
        json.writeNumberProperty("maximum", numbers.most());
        json.writeStringProperty("errorMessage", message(form));
        json.writeEndObject();
    }

    private String phrase(ValueForm form) {
        return new FormPhrase(owner, key, words).ofAlternative(form);
    }

    private String message(ValueForm form) {
        return switch (form) {
            case ScalarForm scalar when scalar == ScalarForm.CELL -> "";
            case ScalarForm scalar -> words.form(scalar.name(), Map.of());
            case Number number ->
                    words.form("NUMBER", Map.of("least", number.least(), "most", number.most()));
            case Choices<?> choices ->
                    words.form("CHOICE", Map.of("values", String.join(", ", left(choices))));
            case Name name -> words.form("NAME", Map.of());
            case Shape shape -> "";
            case ListOf list -> "";
            case OneOrList list -> "";
            case ByYear byYear -> "";
            case Either either -> "";
            case Chosen chosen -> "";
            case Later later -> "";
        };
    }

    private List<String> left(Choices<?> choices) {
        return choices.names().stream()
                .filter(name -> only.isEmpty() || only.contains(name))
                .toList();
    }

    private void element(ValueForm form) {
        json.writeStartObject();
        write(form, Presence.REQUIRED);
        json.writeEndObject();
    }

    private static Stream<ValueForm> alternatives(ValueForm form) {
        return switch (form) {
            case Either either -> either.forms().stream().flatMap(FormWriter::alternatives);
            case OneOrList some ->
                    Stream.concat(
                            alternatives(some.element()),
                            Stream.of(new ListOf(some.element(), some.repetition())));
            case Later later -> alternatives(later.form().get());
            case ScalarForm scalar -> Stream.of(form);
            case Choices<?> choices -> Stream.of(form);
            case Shape shape -> Stream.of(form);
            case Name name -> Stream.of(form);
            case Number number -> Stream.of(form);
            case ListOf list -> Stream.of(form);
            case ByYear byYear -> Stream.of(form);
            case Chosen chosen -> Stream.of(form);
        };
    }

    private void keywords(ValueForm form, Presence presence) {
        switch (form) {
            case ScalarForm scalar -> scalar(scalar);
            case Choices<?> choices -> choices(choices);
            case Shape shape -> reference(NarrowShape.of(shape));
            case Chosen chosen -> reference(NarrowShape.of(chosen));
            case Name name -> {
                not(List.of("null", "array", "object", "number"));
                pattern(ScalarPattern.ID, name);
                json.writeNumberProperty("maxLength", LONGEST_ID);
            }
            case Number number -> {
                types("string");
                pattern(ScalarPattern.upTo(number.least(), number.most()), number);
            }
            case ListOf list -> {
                types("array");
                if (presence == Presence.REQUIRED) {
                    json.writeNumberProperty("minItems", 1);
                }
                if (list.repetition() == Repetition.REFUSED) {
                    json.writeBooleanProperty("uniqueItems", true);
                }
                json.writeName("items");
                element(list.element());
            }
            case ByYear byYear -> {
                types("object");
                json.writeNumberProperty("minProperties", 1);
                json.writeBooleanProperty("additionalProperties", false);
                json.writeObjectPropertyStart("patternProperties");
                json.writeName(ScalarPattern.of(ScalarForm.YEAR));
                element(byYear.value());
                json.writeEndObject();
            }
            case Either either -> write(either, presence);
            case OneOrList some -> write(some, presence);
            case Later later -> write(later, presence);
        }
    }

    private void reference(NarrowShape shape) {
        json.writeStringProperty("$ref", definitions.reference(shape));
    }

    private void scalar(ScalarForm form) {
        switch (form) {
            // Whatever YAML takes it for, it is a text; named, "boolean" would be offered as
            // values.
            case TEXT, WORDS -> {
                not(List.of("null", "array", "object"));
                pattern(ScalarPattern.of(form), form);
            }
            case CELL -> not(List.of("array", "object"));
            case DAY, YEAR, ISSUE_DATE, DUE -> {
                types("string");
                pattern(ScalarPattern.of(form), form);
            }
            case FIGURE, TARGET -> {
                types("string", "number");
                pattern(ScalarPattern.of(form), form);
                json.writeNumberProperty(
                        "maxLength", form == ScalarForm.TARGET ? LONGEST_TARGET : LONGEST_FIGURE);
            }
        }
    }

    private void choices(Choices<?> choices) {
        List<String> names = left(choices);
        boolean truth = names.contains("true");
        json.writeArrayPropertyStart("enum");
        for (String name : names) {
            if (truth) {
                json.writeBoolean(Boolean.parseBoolean(name));
            } else {
                json.writeString(name);
            }
        }
        json.writeEndArray();
        for (String keyword : List.of("enumDescriptions", "markdownEnumDescriptions")) {
            json.writeArrayPropertyStart(keyword);
            names.forEach(name ->
                    json.writeString(words.value(owner, key, name, choices.byName().get(name))));
            json.writeEndArray();
        }
        json.writeStringProperty("errorMessage", message(choices));
    }

    private void pattern(String pattern, ValueForm form) {
        json.writeStringProperty("pattern", pattern);
        json.writeStringProperty("errorMessage", message(form));
    }

    private void types(String... types) {
        if (types.length == 1) {
            json.writeStringProperty("type", types[0]);
        } else {
            array("type", List.of(types));
        }
    }

    private void not(List<String> types) {
        json.writeObjectPropertyStart("not");
        array("type", types);
        json.writeEndObject();
    }

    private void array(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
