package vn.kehoach.cli;

import vn.kehoach.incremental.Output;
import vn.kehoach.incremental.Trace;
import vn.kehoach.incremental.TraceFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What builds of a plan have left in a folder, told from what others have put there: by its digest
 * in the trace, or by a name that a build gives and by what every output says of its origin.
 *
 * @param folder of the outputs
 * @param name of the plan
 */
record Leavings(TraceFile trace, Path folder, String name) {
    private static final String PAGE_ORIGIN = "<meta name=\"generator\" content=\"kehoach\"/>";
    private static final String PDF_ORIGIN = "<xmp:CreatorTool>kehoach</xmp:CreatorTool>";
    private static final String SIGNATURE = "/ByteRange";

    /** A page says it in its head. */
    private static final int HEAD = 64 << 10;

    /** Ten times a plan of 20,000 tasks. */
    private static final int MOST_BYTES = 256 << 20;

    /** Why a file is left where it is. */
    enum Kept {
        /** It may be the only copy: no build makes it again. */
        SIGNED,
        FOREIGN
    }

    /**
     * A file that has a name which builds give.
     *
     * @param kept nothing if a build has written it
     */
    record Leaving(Path file, Optional<Kept> kept) {}

    /** By name. Links are nobody's leavings, wherever they lead. */
    List<Leaving> all() throws IOException {
        List<Output> written = trace.read().map(Trace::outputs).orElse(List.of());
        Pattern names = names();
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && names.matcher(file.getFileName().toString()).matches()) {
                    found.add(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        found.sort(null);
        List<Leaving> all = new ArrayList<>();
        for (Path file : found) {
            all.add(new Leaving(file, kept(file, written)));
        }
        return all;
    }

    private Pattern names() {
        String id = Pattern.quote(name);
        String output = id + "(-[^/]+)?\\.pdf|" + id + "\\.html";
        String begun = "\\.(" + output + "|" + Pattern.quote(TraceFile.NAME) + ")[0-9]+\\.tmp";
        return Pattern.compile(output + "|" + begun + "|" + Pattern.quote(TraceFile.NAME));
    }

    private static Optional<Kept> kept(Path file, List<Output> written) throws IOException {
        String name = file.getFileName().toString();
        if (name.startsWith(".") || written.stream().anyMatch(each -> isSame(each, file))) {
            return Optional.empty();
        }
        if (name.endsWith(".html")) {
            return contains(file, HEAD, PAGE_ORIGIN) ? Optional.empty() : Optional.of(Kept.FOREIGN);
        }
        if (contains(file, MOST_BYTES, SIGNATURE)) {
            return Optional.of(Kept.SIGNED);
        }
        return contains(file, MOST_BYTES, PDF_ORIGIN)
                ? Optional.empty()
                : Optional.of(Kept.FOREIGN);
    }

    private static boolean isSame(Output output, Path file) {
        return output.name().equals(file.getFileName().toString())
                && output.isIn(file.resolveSibling("."));
    }

    private static boolean contains(Path file, int most, String words) throws IOException {
        try (var input = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = input.readNBytes(most);
            return new String(bytes, StandardCharsets.ISO_8859_1).contains(words);
        }
    }
}
