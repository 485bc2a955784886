package org.khabar.app.demo.newsroom;

import java.time.ZoneId;
import java.util.Locale;

/**
 * A feed of the newsroom, for whoever wants to watch it.
 *
 * @param id the site's name
 * @param title the site's title
 * @param url where the feed lies
 * @param language language of its articles
 * @param zone zone of its dates
 */
public record NewsFeed(String id, String title, String url, Locale language, ZoneId zone) {}
