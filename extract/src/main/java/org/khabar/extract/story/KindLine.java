package org.khabar.extract.story;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.regex.Pattern;
import org.khabar.extract.text.PhraseTrie;

/** Short lines that tell what kind of page they stand on, as shops, firms and forums of many languages print them. */
enum KindLine {
    /** Calls to buy, to order or to get in touch. */
    CALL("""
            add to (cart/bag/basket/wishlist/favorites/compare), (buy/shop/order/apply/call/book/download/enroll) now …, shop (all/by) …
            get started …, try [it] [for] free …, start [your/a/for/with] free …, sign up [for] free …, free (trial/quote/estimate/consultation/demo/account) …
            (book/schedule/request/get/see/watch) [a/an/the/your/my] [free] (quote/demo/call/estimate/consultation/appointment/tour/service/pricing/price) …
            contact (us/sales), get in touch, talk to (us/sales/an expert), call us …, learn more, request (info/information) …
            view (all/more/details/product[s]/plans/pricing/service[s]) …, quick view, checkout, sort by …, filter [by], compare, out of stock, in stock
            free (shipping/delivery/returns) …, (our/view) (services/products/solutions/service area[s]), what our (clients/customers) say …, why choose us
            in den warenkorb, jetzt (kaufen/bestellen/buchen/anfragen/beantragen/testen), kostenlos testen, angebot anfordern, termin vereinbaren
            ajouter au panier, acheter [maintenant], demander un devis, essai gratuit, prendre rendez-vous, añadir al carrito, comprar [ahora], solicitar (presupuesto/demo)
            aggiungi al carrello, acquista [ora], richiedi [un] preventivo, adicionar ao carrinho, comprar agora, dodaj do koszyka, kup teraz, sepete ekle, satın al
            в корзину, купить, заказать …, оставить заявку, أضف إلى السلة, أضف للسلة, (اشتر/اطلب/احجز/تسوق) الآن, افزودن به سبد [خرید], ثبت سفارش
            加入购物车, 立即购买, 免费试用, カートに入れる, お問い合わせ, 장바구니 담기, 구매하기"""),
    /** Stand around the posts of a forum. */
    POST("""
            reply, quote, report, (joined/posts/messages/replies/views/reputation/reaction score/location/last post/last reply) …
            posted by …, (new/senior/junior/active/well-known) member, moderator, thread starter, (answered/asked) …
            log in or sign up to reply …, antworten, zitieren, beiträge …, mitglied seit …, ответить, цитировать, сообщений …
            رد, اقتباس, عضو, 回复, 引用, 楼主"""),
    /** Tells what something costs. */
    PRICE(""),
    /** Says something of its own. */
    OTHER("");

    private static final int MAX_LENGTH = 60;
    /** What may stand around a label. */
    private static final CharMatcher MARKS = CharMatcher.anyOf(" :：.…»>›→|!()+").or(CharMatcher.inRange('0', '9'));

    private static final Pattern POST_NUMBER = Pattern.compile("#[0-9]{1,4}");
    private static final Pattern SUM = Pattern.compile(
            "[$€£¥₹₽]\\s?[0-9]|[0-9٠-٩۰-۹]\\s?(?:[$€£¥₹₽]|usd|eur|chf|zł|kč|kr|lei|руб|грн|ريال|جنيه|درهم|دينار|تومان|元|円|원)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final PhraseTrie<Label> LABELS = labels();

    private final String phrases;

    KindLine(String phrases) {
        this.phrases = phrases;
    }

    static KindLine of(String line) {
        if (line.isEmpty() || line.length() > MAX_LENGTH) {
            return OTHER;
        }
        if (line.charAt(0) == '#' && POST_NUMBER.matcher(line).matches()) {
            return POST;
        }
        KindLine[] found = {OTHER};
        LABELS.at(line, 0, (label, end) -> {
            if (label.ends(line, end)) {
                found[0] = label.kind();
            }
        });
        return found[0] == OTHER && hasDigit(line) && SUM.matcher(line).find() ? PRICE : found[0];
    }

    private static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static PhraseTrie<Label> labels() {
        PhraseTrie.Builder<Label> trie = new PhraseTrie.Builder<>();
        Splitter splitter = Splitter.on(CharMatcher.anyOf(",\n")).trimResults().omitEmptyStrings();
        for (KindLine kind : values()) {
            for (String phrase : splitter.split(kind.phrases)) {
                boolean open = phrase.endsWith("…");
                trie.add(open ? phrase.substring(0, phrase.length() - 2) : phrase, new Label(kind, open));
            }
        }
        return trie.build();
    }

    /**
     * What a phrase stands for.
     *
     * @param kind the kind of line
     * @param open whether more words may follow
     */
    private record Label(KindLine kind, boolean open) {
        boolean ends(String line, int end) {
            return end >= line.length()
                    || (open ? !Character.isLetter(line.charAt(end)) : MARKS.matchesAllOf(line.substring(end)));
        }
    }
}
