package vn.kehoach.yaml;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

import vn.kehoach.source.SourceFile;

import java.util.Optional;

/** One pass over the tokens of a file. */
final class YamlWalk {
    static final int DEEPEST = 32;
    static final int MOST_NODES = 750_000;

    /** What a mapping has, people have typed; what there may be many of stands in lists. */
    static final int MOST_KEYS = 10_000;

    /** Our own limits stand before these, and have better words. */
    private static final StreamReadConstraints NO_LIMITS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build();

    private final SourceFile file;
    private final String text;
    private final FileProblems problems;
    private final TreeBuilder tree;
    private final Scalars scalars;
    private int nodes;

    /**
     * @param text of the file, with what cannot be read replaced one for one
     */
    YamlWalk(SourceFile file, String text, FileProblems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
        this.tree = new TreeBuilder(file, problems);
        this.scalars = new Scalars(file, text, problems);
    }

    Optional<YamlNode> walk() {
        try (YAMLParser parser = parser()) {
            try {
                walk(parser);
            } catch (RuntimeException e) {
                // Mostly what Jackson throws for bad YAML; but fuzzers have also found its scanner
                // to fail in other ways, and no text may bring the compiler down.
                reportBroken(e, offset(parser.currentTokenLocation()));
            }
        }
        return tree.finish();
    }

    private void reportBroken(RuntimeException failure, int token) {
        Lines lines = new Lines(text);
        if (tree.isComplete() && lines.documentStart(lines.length()) >= token) {
            reportSecondDocument(lines.length());
        } else {
            new BrokenYaml(file, lines, tree, scalars.last(), problems).report(failure, token);
        }
    }

    /** The buffer holds the whole text: refilling it is quadratic in the length of a line. */
    private YAMLParser parser() {
        LoadSettings settings =
                LoadSettings.builder()
                        .setSchema(new FailsafeSchema())
                        .setAllowDuplicateKeys(true)
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .setBufferSize(text.length() + 1)
                        .build();
        YAMLFactory factory =
                YAMLFactory.builder()
                        .loadSettings(settings)
                        .streamReadConstraints(NO_LIMITS)
                        .build();
        return (YAMLParser) factory.createParser(ObjectReadContext.empty(), text);
    }

    private void walk(YAMLParser parser) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            int start = offset(parser.currentTokenLocation());
            if (tree.isComplete()) {
                reportSecondDocument(start);
                return;
            }
            if (!isWithinLimits(token, start)) {
                return;
            }
            switch (token) {
                case START_OBJECT -> tree.startMapping(scalars.skipProperties(start));
                case START_ARRAY -> tree.startSequence(scalars.skipProperties(start));
                case END_OBJECT, END_ARRAY -> end(parser);
                case PROPERTY_NAME -> tree.key(key(parser, start));
                default -> tree.scalar(scalar(parser, start));
            }
        }
    }

    private void end(YAMLParser parser) {
        int end = offset(parser.currentLocation());
        boolean bracket = end > 0 && end > offset(parser.currentTokenLocation());
        if (bracket) {
            tree.end(end);
        } else {
            tree.end();
        }
    }

    private YamlScalar key(YAMLParser parser, int start) {
        YamlScalar key = scalar(parser, start);
        if (key.style() == YamlScalar.Style.PLAIN) {
            if (key.text().isEmpty()) {
                problems.report(new YamlProblem.KeyEmpty(), key.span());
            } else if (key.text().equals("<<")) {
                problems.report(new YamlProblem.MergeKey(), key.span());
            }
        }
        return key;
    }

    private YamlScalar scalar(YAMLParser parser, int start) {
        int end = offset(parser.currentLocation());
        return parser.isCurrentAlias()
                ? scalars.alias(start, end)
                : scalars.scalar(parser.getString(), start, end);
    }

    private boolean isWithinLimits(JsonToken token, int start) {
        boolean starts = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
        if (starts && tree.depth() == DEEPEST) {
            problems.report(new YamlProblem.TooDeep(DEEPEST), start, start);
            return false;
        }
        if (token == JsonToken.PROPERTY_NAME && tree.keys() == MOST_KEYS) {
            problems.report(new YamlProblem.TooManyKeys(MOST_KEYS), start, start);
            return false;
        }
        if (++nodes > MOST_NODES) {
            problems.report(new YamlProblem.TooManyNodes(MOST_NODES), start, start);
            return false;
        }
        return true;
    }

    private void reportSecondDocument(int start) {
        int separator = new Lines(text).documentStart(start);
        int place = separator < 0 ? start : separator;
        problems.report(new YamlProblem.SecondDocument(), place, separator < 0 ? place : place + 3);
    }

    /** Jackson counts code points; before the first token it has no place. */
    private int offset(TokenStreamLocation location) {
        return file.offsetOfCodePoint((int) Math.max(0, location.getCharOffset()));
    }
}
