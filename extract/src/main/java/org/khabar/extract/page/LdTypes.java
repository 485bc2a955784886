package org.khabar.extract.page;

import java.util.Set;

/** Types of schema.org, by what they are to a news page (schema.org 29, Article and its subtypes). */
final class LdTypes {
    /** An article, the best names first. */
    static final Set<String> ARTICLE = Set.of(
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "AskPublicNewsArticle",
            "ReviewNewsArticle",
            "AdvertiserContentArticle",
            "SatiricalArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "SocialMediaPosting",
            "Article",
            "ScholarlyArticle",
            "MedicalScholarlyArticle",
            "TechArticle",
            "APIReference",
            "Report",
            "newsArticle",
            "article",
            "Newsarticle");

    /** What may stand in for an article where there is none. */
    static final Set<String> NEAR_ARTICLE = Set.of(
            "Review", "CriticReview", "ClaimReview", "Recipe", "HowTo", "PodcastEpisode", "Podcast", "CreativeWork");

    static final Set<String> PAGE = Set.of("WebPage", "ItemPage", "AboutPage", "WebSite", "VideoObject");

    static final Set<String> ORGANIZATION = Set.of(
            "Organization",
            "NewsMediaOrganization",
            "Corporation",
            "LocalBusiness",
            "WebSite",
            "Brand",
            "GovernmentOrganization",
            "NGO",
            "EducationalOrganization");

    private LdTypes() {}
}
