package vn.kehoach.schema;

import tools.jackson.core.JsonGenerator;

import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlSequence;

import java.util.List;

/** Examples as they are told to editors, which show them as YAML again. */
final class Examples {
    private Examples() {}

    static void write(List<YamlNode> examples, JsonGenerator json) {
        if (!examples.isEmpty()) {
            json.writeArrayPropertyStart("examples");
            examples.forEach(each -> write(each, json));
            json.writeEndArray();
        }
    }

    private static void write(YamlNode node, JsonGenerator json) {
        switch (node) {
            case YamlScalar scalar when isNumber(scalar) ->
                    json.writeNumber(Integer.parseInt(scalar.text()));
            case YamlScalar scalar -> json.writeString(scalar.text());
            case YamlSequence list -> {
                json.writeStartArray();
                list.elements().forEach(each -> write(each, json));
                json.writeEndArray();
            }
            case YamlMapping mapping -> {
                json.writeStartObject();
                mapping.entries()
                        .forEach(entry -> {
                            json.writeName(entry.key().text());
                            write(entry.value(), json);
                        });
                json.writeEndObject();
            }
        }
    }

    private static boolean isNumber(YamlScalar scalar) {
        return scalar.style() == YamlScalar.Style.PLAIN && scalar.text().matches("[1-9][0-9]{0,8}");
    }
}
