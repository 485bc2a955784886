package org.khabar.extract.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StoryChangeTest {
    private static final String ONE = "The council voted on Monday to rebuild the old bridge over the river.";
    private static final String TWO = "Work is to begin in spring and will take two years, the mayor said.";
    private static final String THREE = "Residents of the eastern bank have asked for a ferry in the meantime.";

    @Test
    void theSameStoryHasNotChanged() {
        assertThat(between(story(ONE, TWO), story(ONE, TWO))).isEqualTo(new StoryChange(false, false, 0, 0, 0, 1));
    }

    @Test
    void aNewParagraphIsAdded() {
        StoryChange change = between(story(ONE, TWO), story(ONE, TWO, THREE));

        assertThat(change.added()).isEqualTo(1);
        assertThat(change.removed()).isZero();
        assertThat(change.onlyAdds()).isTrue();
        assertThat(change.similarity()).isCloseTo(0.8, within(0.02));
    }

    @Test
    void aParagraphThatIsGoneIsRemoved() {
        StoryChange change = between(story(ONE, TWO, THREE), story(ONE, THREE));

        assertThat(change.removed()).isEqualTo(1);
        assertThat(change.added()).isZero();
        assertThat(change.onlyAdds()).isFalse();
    }

    @Test
    void aParagraphWithSomeWordsChangedIsEditedAndNeitherAddedNorRemoved() {
        StoryChange change = between(story(ONE, TWO), story(ONE, TWO.replace("two years", "three years")));

        assertThat(change)
                .returns(1, StoryChange::edited)
                .returns(0, StoryChange::added)
                .returns(0, StoryChange::removed);
        assertThat(change.similarity()).isBetween(0.9, 0.99);
    }

    @Test
    void aParagraphReplacedByAnotherIsRemovedAndAdded() {
        StoryChange change = between(story(ONE, TWO), story(ONE, THREE));

        assertThat(change)
                .returns(0, StoryChange::edited)
                .returns(1, StoryChange::added)
                .returns(1, StoryChange::removed);
    }

    @Test
    void paragraphsInAnotherOrderAreAnotherTextWithNothingAddedOrRemoved() {
        StoryChange change = between(story(ONE, TWO), story(TWO, ONE));

        assertThat(change).isEqualTo(new StoryChange(false, true, 0, 0, 0, 1));
    }

    @Test
    void anEditOfUnspacedScriptIsFound() {
        StoryChange change =
                between(story("市长星期一宣布大桥将于明年春天开始重建，工程预计需要两年时间。"), story("市长星期二宣布大桥将于明年春天开始重建，工程预计需要三年时间。"));

        assertThat(change.edited()).isEqualTo(1);
    }

    @Test
    void anotherHeadlineIsTold() {
        StoryChange change = StoryChange.between(
                StoryPrint.of(Stories.of("Bridge to be rebuilt", ONE)),
                StoryPrint.of(Stories.of("Bridge to be torn down", ONE)));

        assertThat(change).isEqualTo(new StoryChange(true, false, 0, 0, 0, 1));
    }

    private static StoryChange between(StoryPrint before, StoryPrint now) {
        return StoryChange.between(before, now);
    }

    private static StoryPrint story(String... blocks) {
        return StoryPrint.of(Stories.of("Bridge", blocks));
    }
}
