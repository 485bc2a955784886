package org.khabar.extract.story;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a page looks like as a whole, for the judgement whether it is an article.
 *
 * @param story weight of the story
 * @param page weight of all text
 * @param links weight of all text in links
 * @param teasers passages that tease other articles
 * @param prices short lines with a price
 * @param calls short lines that call to buy, to order or to get in touch
 * @param posts short lines that stand around the posts of a forum
 * @param dates lines that tell a date
 * @param bylines lines that name an author
 * @param headline whether the title stands on the page as a line
 */
public record PageShape(
        int story,
        int page,
        int links,
        int teasers,
        int prices,
        int calls,
        int posts,
        int dates,
        int bylines,
        boolean headline) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int MAX_LINE = 60;
    private static final Pattern PRICE =
            Pattern.compile("[$€£¥₹₽]\\s?[0-9]|[0-9]\\s?(?:€|usd|eur|zł|руб|ريال|جنيه|تومان|元)", FLAGS);
    private static final Pattern CALL = Pattern.compile(
            "^(?:add to (?:cart|bag|basket|wishlist)|(?:buy|shop|order|apply|call|book|download) now.{0,20}|shop all|get started.{0,12}|book (?:a )?demo|request (?:a )?(?:quote|demo|call).{0,10}"
                    + "|contact (?:us|sales)|get a (?:free )?quote|start (?:your )?free.{0,20}|try .{0,20} free|free trial|learn more|view (?:all|more|details|product)|quick view|checkout|sort by.{0,20}|filter|in den warenkorb|jetzt kaufen"
                    + "|ajouter au panier|añadir al carrito|aggiungi al carrello|dodaj do koszyka|в корзину|купить|أضف إلى السلة|اشتر الآن|加入购物车|立即购买|カートに入れる)$",
            FLAGS);
    private static final Pattern POST = Pattern.compile(
            "^(?:reply|quote|report|#[0-9]{1,4}|(?:joined|posts|messages|replies|views|reputation|reaction score|location|last (?:post|reply))\\b.{0,30}|posted by.{0,40}|(?:new|senior|junior|active|well-known) member|moderator|thread starter"
                    + "|(?:answered|asked) .{0,40}|log in or sign up to reply.{0,20}|antworten|zitieren|beiträge:?.{0,20}|mitglied seit.{0,20}|ответить|цитировать|сообщений:?.{0,20}|رد|اقتباس|عضو|回复|引用|楼主)$",
            FLAGS);

    static PageShape of(Outline outline, List<Passage> story, boolean headline) {
        int page = 0;
        int links = 0;
        int teasers = 0;
        int prices = 0;
        int calls = 0;
        int posts = 0;
        int dates = 0;
        int bylines = 0;
        for (Passage passage : outline.passages()) {
            page += passage.weight();
            links += passage.linkWeight;
            teasers += passage.role == Role.RELATED ? 1 : 0;
            if (passage.weight() > MAX_LINE || passage.role == Role.COMMENTS || passage.role == Role.RELATED) {
                continue;
            }
            prices += PRICE.matcher(passage.text).find() ? 1 : 0;
            calls += CALL.matcher(passage.text).find() ? 1 : 0;
            posts += POST.matcher(passage.text).find() ? 1 : 0;
            Role line = passage.line();
            dates += line == Role.DATE || passage.box.own.role() == Role.DATE ? 1 : 0;
            bylines += line == Role.BYLINE || passage.box.own.role() == Role.BYLINE ? 1 : 0;
        }
        int weight = story.stream().mapToInt(Passage::weight).sum();
        return new PageShape(weight, page, links, teasers, prices, calls, posts, dates, bylines, headline);
    }
}
