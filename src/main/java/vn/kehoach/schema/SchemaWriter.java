package vn.kehoach.schema;

import tools.jackson.core.JsonGenerator;

import vn.kehoach.decode.FileKind;
import vn.kehoach.decode.Owner;
import vn.kehoach.decode.Shape;
import vn.kehoach.decode.Slot;
import vn.kehoach.decode.Slot.Key;
import vn.kehoach.decode.Tie;
import vn.kehoach.report.text.Json;

import java.util.List;

/** One schema: the shape of a file, and as definitions those of all that it holds. */
final class SchemaWriter {
    private final FileKind kind;
    private final LanguageWords words;
    private final Definitions definitions = new Definitions();

    SchemaWriter(FileKind kind, LanguageWords words) {
        this.kind = kind;
        this.words = words;
    }

    String text() {
        return Json.file(json -> {
            json.writeStartObject();
            json.writeStringProperty("$schema", "http://json-schema.org/draft-07/schema#");
            json.writeStringProperty("$id", "urn:kehoach:schema:" + kind.tag());
            mapping(NarrowShape.of(kind.shape()), json);
            json.writeObjectPropertyStart("definitions");
            definitions.forEach((name, shape) -> {
                json.writeObjectPropertyStart(name);
                mapping(shape, json);
                json.writeEndObject();
            });
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private void mapping(NarrowShape narrow, JsonGenerator json) {
        Shape shape = narrow.shape();
        describe(words.owner(shape.owner()), json);
        json.writeStringProperty("type", "object");
        json.writeBooleanProperty("additionalProperties", false);
        required(shape.slots(), json);
        exclusions(shape, json);
        needs(shape.ties(), json);
        json.writeObjectPropertyStart("properties");
        for (Slot slot : shape.slots()) {
            for (Key key : slot.options()) {
                json.writeName(key.name());
                property(narrow, key, slot.presence(), json);
            }
        }
        json.writeEndObject();
    }

    private void property(NarrowShape narrow, Key key, Slot.Presence presence, JsonGenerator json) {
        Owner owner = narrow.shape().owner();
        json.writeStartObject();
        describe(words.key(owner, key.name()), json);
        Examples.write(words.examples(owner, key.name()), json);
        new FormWriter(owner, key.name(), narrow.values(key.name()), words, definitions, json)
                .write(key.form(), presence);
        json.writeEndObject();
    }

    private static void describe(Wording wording, JsonGenerator json) {
        if (!wording.isEmpty()) {
            json.writeStringProperty("title", wording.title());
            json.writeStringProperty("description", wording.plain());
            json.writeStringProperty("markdownDescription", wording.markdown());
        }
    }

    private static void required(List<Slot> slots, JsonGenerator json) {
        json.writeArrayPropertyStart("required");
        slots.stream()
                .filter(slot -> slot.presence() == Slot.Presence.REQUIRED)
                .filter(slot -> slot.options().size() == 1)
                .forEach(slot -> json.writeString(slot.keys().get(0)));
        json.writeEndArray();
        for (Slot slot : slots) {
            if (slot.presence() == Slot.Presence.REQUIRED && slot.options().size() > 1) {
                json.writeArrayPropertyStart("oneOf");
                slot.keys().forEach(key -> together(List.of(key), json));
                json.writeEndArray();
            }
        }
    }

    /** Keys of which at most one may stand. */
    private static void exclusions(Shape shape, JsonGenerator json) {
        List<List<String>> pairs = Exclusions.of(shape);
        if (!pairs.isEmpty()) {
            json.writeArrayPropertyStart("allOf");
            for (List<String> pair : pairs) {
                json.writeStartObject();
                json.writeName("not");
                together(pair, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void needs(List<Tie> ties, JsonGenerator json) {
        List<Tie> needs =
                ties.stream().filter(tie -> tie.relation() == Tie.Relation.NEEDS).toList();
        if (!needs.isEmpty()) {
            json.writeObjectPropertyStart("dependencies");
            for (Tie tie : needs) {
                json.writeArrayPropertyStart(tie.key());
                tie.others().forEach(json::writeString);
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }

    private static void together(List<String> keys, JsonGenerator json) {
        json.writeStartObject();
        json.writeArrayPropertyStart("required");
        keys.forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }
}
