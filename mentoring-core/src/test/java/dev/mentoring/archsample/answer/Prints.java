package dev.mentoring.archsample.answer;

/** Writes to the console. */
public final class Prints {

    @SuppressWarnings("SystemOut")
    public void print(String name) {
        System.out.println(name);
    }
}
