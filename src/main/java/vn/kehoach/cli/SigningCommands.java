package vn.kehoach.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.io.File;
import java.util.List;

/** The commands for what has been built; as {@link Commands}. */
final class SigningCommands {
    private SigningCommands() {}

    static CommandSpec sign(Words words) {
        CommandSpec sign = CommandSpec.create().name(Commands.SIGN);
        Commands.describe(sign, words, Commands.SIGN);
        sign.addPositional(
                PositionalParamSpec.builder()
                        .index("0")
                        .arity("1")
                        .required(true)
                        .paramLabel("FILE.pdf")
                        .type(File.class)
                        .description(words.of("parameter.pdf"))
                        .build());
        sign.addOption(file("--keystore", "K.p12", words).required(true).build());
        sign.addOption(text("--alias", "NAME", words));
        sign.addOption(file("--password-file", "FILE", words).build());
        sign.addOption(text("--password-env", "NAME", words));
        sign.addOption(
                OptionSpec.builder("-o", "--out")
                        .type(File.class)
                        .paramLabel("FILE")
                        .description(words.of("option.sign-out"))
                        .build());
        sign.addOption(text("--field", "FIELD", words));
        sign.addOption(file("--image", "FILE.png", words).build());
        sign.addOption(text("--image-width", "MM", words));
        sign.addOption(text("--note", "TEXT", words));
        sign.addOption(text("--reason", "TEXT", words));
        sign.addOption(
                OptionSpec.builder("--as-of")
                        .type(String.class)
                        .paramLabel("DATE")
                        .description(words.of("option.sign-as-of"))
                        .build());
        sign.addOption(Commands.language(words));
        return sign;
    }

    static CommandSpec verify(Words words) {
        CommandSpec verify = CommandSpec.create().name(Commands.VERIFY);
        Commands.describe(verify, words, Commands.VERIFY);
        verify.addPositional(
                PositionalParamSpec.builder()
                        .index("0..*")
                        .arity("1..*")
                        .required(true)
                        .paramLabel("FILE.pdf")
                        .type(List.class)
                        .auxiliaryTypes(File.class)
                        .description(words.of("parameter.pdfs"))
                        .build());
        verify.addOption(Commands.fonts(words));
        verify.addOption(Commands.language(words));
        verify.addOption(Commands.colour(words));
        return verify;
    }

    private static OptionSpec text(String name, String label, Words words) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(words.of("option." + name.substring(2)))
                .build();
    }

    private static OptionSpec.Builder file(String name, String label, Words words) {
        return OptionSpec.builder(name)
                .type(File.class)
                .paramLabel(label)
                .description(words.of("option." + name.substring(2)));
    }
}
