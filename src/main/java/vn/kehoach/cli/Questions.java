package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

import java.io.Console;

/** What a person is asked at the terminal; an empty answer takes what is proposed. */
interface Questions {
    /** Nothing more is coming: the person has closed the input. */
    @Nullable String ask(String question);

    static Questions of(Console console) {
        return question -> console.readLine("%s", question);
    }
}
