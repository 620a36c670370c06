package vn.kehoach.startup;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The Java of this process, to be started again.
 *
 * @param options of this process, but for those that concern the cache
 */
record JavaCommand(Path java, List<String> options, Path jar) {
    private static final List<String> OF_THE_CACHE =
            List.of("-XX:AOTCache=", "-XX:SharedArchiveFile=", "-D" + StartupCache.PROPERTY + "=");

    JavaCommand {
        options = List.copyOf(options);
    }

    static JavaCommand ofThisProcess(Path jar) {
        return new JavaCommand(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(option -> OF_THE_CACHE.stream().noneMatch(option::startsWith))
                        .toList(),
                jar);
    }

    /** Whatever it says is lost. */
    Process start(List<String> more, String main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(options);
        command.addAll(more);
        command.addAll(List.of("-cp", jar.toString(), main));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }
}
