package org.khabar.extract.story;

/** What a box or a line is on its page, as far as its tag, its class names or its words tell. */
enum Role {
    /** Nothing known. */
    PLAIN(false),
    /** Named as the story by its author. */
    STORY(false),
    /** Named as the lead or summary of the story. */
    LEAD(false),
    /** Names the author. */
    BYLINE(true),
    /** Tells the time of publication. */
    DATE(true),
    /** Under a picture or video. */
    CAPTION(true),
    /** Menus, breadcrumbs, paging. */
    NAVIGATION(true),
    /** Buttons of social networks, print, mail, text size. */
    SHARE(true),
    /** Teasers of other articles. */
    RELATED(true),
    /** What readers say. */
    COMMENTS(true),
    /** Who the author is. */
    AUTHOR(true),
    /** Keywords. */
    TAGS(true),
    /** Newsletter, subscription, cookie and consent notices, log-in. */
    NOTICE(true),
    /** Advertising. */
    ADVERT(true),
    /** Head and foot of the site. */
    MASTHEAD(true),
    /** Not shown to a reader. */
    HIDDEN(true);

    private final boolean furniture;

    Role(boolean furniture) {
        this.furniture = furniture;
    }

    /** Returns whether text in this role is not part of a story. */
    boolean isFurniture() {
        return furniture;
    }
}
