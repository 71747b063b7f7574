<?php
/**
 * Fills an empty site, or changes its options: `?options={"permalink_structure":""}`. Answers with the ids that tests need.
 */
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/image.php';

if ( isset( $_GET['options'] ) ) {
	foreach ( json_decode( wp_unslash( $_GET['options'] ), true ) as $name => $value ) {
		update_option( $name, $value );
	}
	// Rules depend on the options: the next request writes them.
	delete_option( 'rewrite_rules' );
}

if ( ! get_option( 'seeded' ) ) {
	update_option( 'blogname', 'Test Tidings' );
	update_option( 'permalink_structure', '/%year%/%monthnum%/%day%/%postname%/' );
	flush_rewrite_rules();
	foreach ( get_posts( array( 'post_type' => array( 'post', 'page' ), 'post_status' => 'any', 'numberposts' => -1 ) ) as $old ) {
		wp_delete_post( $old->ID, true );
	}

	$users = array();
	foreach ( array( 'tomw' => 'Tom Weir', 'maren' => 'Maren Wright' ) as $login => $name ) {
		$users[ $login ] = wp_insert_user(
			array(
				'user_login'   => $login,
				'user_pass'    => wp_generate_password(),
				'user_email'   => "$login@tidings.example",
				'display_name' => $name,
				'description'  => "$name writes about the coast.",
				'role'         => 'author',
			)
		);
	}
	$terms = array();
	$add   = function ( string $name, string $taxonomy ) use ( &$terms ) {
		$terms[ $name ] = wp_insert_term( $name, $taxonomy )['term_id'];
	};
	foreach ( array( 'Economy', 'Rare Earths', 'Économie verte', 'R&D', 'ข่าวไทย' ) as $name ) {
		$add( $name, 'category' );
	}
	foreach ( array( '2024', 'Q&A', 'Île' ) as $name ) {
		$add( $name, 'post_tag' );
	}

	$upload  = wp_upload_bits( 'harbour.png', null, base64_decode( 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==' ) );
	$picture = wp_insert_attachment( array( 'post_title' => 'Harbour', 'post_mime_type' => 'image/png', 'post_status' => 'inherit' ), $upload['file'] );
	wp_update_attachment_metadata( $picture, array( 'width' => 1200, 'height' => 800, 'file' => _wp_relative_upload_path( $upload['file'] ), 'sizes' => array() ) );

	$categories = array( 'Economy', 'Rare Earths', 'Économie verte', 'R&D', 'ข่าวไทย' );
	$ids        = array();
	// The highest number is the newest.
	for ( $number = 1; $number <= 130; $number++ ) {
		$ids[ $number ] = wp_insert_post(
			array(
				'post_title'    => "Story number $number",
				'post_content'  => "<h2>Highlights</h2><ul><li>Point of story $number</li><li>Another point</li></ul><p>Body of story $number, long enough to be one.</p>",
				'post_status'   => 'publish',
				'post_author'   => 0 === $number % 2 ? $users['maren'] : $users['tomw'],
				'post_date'     => gmdate( 'Y-m-d H:i:s', strtotime( '2026-01-01 08:00:00' ) + $number * DAY_IN_SECONDS ),
				'post_category' => array( $terms[ $categories[ $number % 5 ] ] ),
				'tags_input'    => 0 === $number % 10 ? array( '2024', 'Q&A', 'Île' ) : array(),
			)
		);
		set_post_thumbnail( $ids[ $number ], $picture );
	}
	$releases = array();
	for ( $number = 1; $number <= 3; $number++ ) {
		$releases[ $number ] = wp_insert_post(
			array(
				'post_type'    => 'press-release',
				'post_title'   => "Release number $number",
				'post_content' => '<p>For immediate release.</p>',
				'post_status'  => 'publish',
				'post_author'  => $users['maren'],
			)
		);
	}
	$pages = array(
		'front' => wp_insert_post( array( 'post_type' => 'page', 'post_title' => 'Welcome', 'post_content' => '<p>Hello.</p>', 'post_status' => 'publish' ) ),
		'news'  => wp_insert_post( array( 'post_type' => 'page', 'post_title' => 'News', 'post_content' => '', 'post_status' => 'publish' ) ),
	);
	update_option( 'seeded', array( 'posts' => $ids, 'terms' => $terms, 'users' => $users, 'pages' => $pages ) );
}

header( 'content-type: application/json' );
echo wp_json_encode( get_option( 'seeded' ) );
