package app.earshot.usecase.listen;

import static org.assertj.core.api.Assertions.assertThat;

import app.earshot.testkit.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadAdviceTest {

    private final Desk desk = new Desk();
    private final ReadAdvice advice = new ReadAdvice(desk.writing, Desk.ZONE);

    @AfterEach
    void close() {
        desk.close();
    }

    /** A backup is made of what no backup holds yet: looking must not be that. */
    @Test
    void whatIsAsItWasIsNotWrittenAgain() {
        desk.call("Her parents are paying for it.");
        String written = desk.notebook.mark();
        advice.run(desk.account);
        String brought = desk.notebook.mark();
        assertThat(brought).as("what was new is kept").isNotEqualTo(written);
        advice.run(desk.account);
        assertThat(desk.notebook.mark()).isEqualTo(brought);
    }
}
