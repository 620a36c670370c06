package vn.kehoach.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import vn.kehoach.report.Language;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Files of plans, read and judged by programs that are not ours. */
final class JudgedBySchema {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Map<String, Schema> SCHEMAS = new TreeMap<>();

    private JudgedBySchema() {}

    /** The kind of a file by its name and folder; none of those that hold no plan. */
    static Optional<String> kind(Path file) {
        String name = file.getFileName().toString();
        String folder =
                file.getParent() == null || file.getParent().getFileName() == null
                        ? ""
                        : file.getParent().getFileName().toString();
        if (!name.endsWith(".yaml")) {
            return Optional.empty();
        }
        if (folder.equals("tasks") || folder.equals("calendar")) {
            return Optional.of(folder);
        }
        return Optional.of(name.substring(0, name.length() - ".yaml".length()))
                .filter(Schemas.kinds()::contains)
                .filter(kind -> !kind.equals("calendar"));
    }

    /** What is wrong with a text; nothing at all if it is no YAML. */
    static Optional<List<String>> faults(String kind, String text) {
        try {
            JsonNode node = YAML.readTree(text);
            // A file in which nothing is written says nothing.
            return node.isMissingNode()
                    ? Optional.empty()
                    : Optional.of(
                            schema(kind).validate(node).stream().map(String::valueOf).toList());
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Schema schema(String kind) {
        return SCHEMAS.computeIfAbsent(kind, each -> read(Schemas.json(each, Language.VIETNAMESE)));
    }

    static Schema read(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(json, InputFormat.JSON);
    }

    static List<String> againstMetaSchema(String json) {
        Schema meta =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
        return meta.validate(json, InputFormat.JSON).stream().map(String::valueOf).toList();
    }
}
