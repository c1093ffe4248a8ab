<?php
// Installs WordPress into its empty database and writes invented posts: php wordpress.php FOLDER ADDRESS POSTS
[$_script, $folder, $address, $posts] = $argv;
$_SERVER['HTTP_HOST'] = parse_url($address, PHP_URL_HOST) . ':' . parse_url($address, PHP_URL_PORT);
define('WP_INSTALLING', true);
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/taxonomy.php';
wp_install('Benchmark', 'editor', 'editor@example.org', true, '', wp_generate_password());
update_option('permalink_structure', '/archives/%post_id%/');
mt_srand(1);
$words = [];
for ($number = 0; $number < 5000; $number++) {
    $words[] = substr(str_shuffle('abdeghiklmnoprstuv'), 0, mt_rand(3, 9));
}
$drawn = function (int $count) use ($words): string {
    $text = [];
    for ($number = 0; $number < $count; $number++) {
        $text[] = $words[(int) (5000 * (mt_rand() / mt_getrandmax()) ** 3)];
    }
    return ucfirst(implode(' ', $text));
};
$categories = array_map(fn ($number) => wp_create_category("topic$number"), range(1, 10));
wp_defer_term_counting(true);
wp_suspend_cache_addition(true);
$wpdb->query('START TRANSACTION');
for ($number = 1; $number <= $posts; $number++) {
    $paragraphs = array_map(fn () => '<!-- wp:paragraph --><p>' . $drawn(50) . '.</p><!-- /wp:paragraph -->', range(1, 4));
    wp_insert_post([
        'post_title' => $drawn(6),
        'post_content' => implode("\n", $paragraphs) . ($number % 20 ? '' : ' recovery'),
        'post_status' => 'publish',
        'post_category' => [$categories[$number % 10]],
        'post_date' => gmdate('Y-m-d H:i:s', time() - $number * 3600),
    ]);
    if ($number % 500 === 0) {
        $wpdb->query('COMMIT');
        $wpdb->query('START TRANSACTION');
    }
}
$wpdb->query('COMMIT');
wp_defer_term_counting(false);
flush_rewrite_rules(false);
$found = get_posts(['numberposts' => 24, 'orderby' => 'rand']);
echo json_encode([
    'home' => ['/'],
    'list' => array_map(fn ($id) => wp_make_link_relative(get_category_link($id)), $categories),
    'search' => array_map(fn ($word) => "/?s=$word", ['recovery', ...array_slice($words, 3000, 20)]),
    'project' => array_map(fn ($post) => wp_make_link_relative(get_permalink($post)), $found),
]), "\n";
