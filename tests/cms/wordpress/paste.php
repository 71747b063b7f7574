<?php
/**
 * Saves a post, or renders a widget, as somebody with a role does: `role`, `kind` (block, classic, widget, widget-block) and
 * `html` of the request. Answers with the address of the post, or with what the sidebar gets.
 */
require __DIR__ . '/wp-load.php';

$role = sanitize_key( $_POST['role'] );
$html = wp_unslash( $_POST['html'] );
$kind = $_POST['kind'];

$user = get_user_by( 'login', "role_$role" );
$id   = $user ? $user->ID : wp_insert_user( array( 'user_login' => "role_$role", 'user_pass' => wp_generate_password(), 'role' => $role ) );
// Turns the filters for those on who may not post HTML.
wp_set_current_user( $id );
kses_init();

header( 'content-type: application/json' );
if ( 'widget' === $kind ) {
	ob_start();
	$instance = ( new WP_Widget_Custom_HTML() )->update( array( 'title' => '', 'content' => $html ), array() );
	the_widget( 'WP_Widget_Custom_HTML', $instance );
	echo wp_json_encode( array( 'html' => ob_get_clean() ) );
	return;
}
if ( 'widget-block' === $kind ) {
	ob_start();
	$instance = ( new WP_Widget_Block() )->update( array( 'content' => "<!-- wp:html -->$html<!-- /wp:html -->" ), array() );
	the_widget( 'WP_Widget_Block', $instance );
	echo wp_json_encode( array( 'html' => ob_get_clean() ) );
	return;
}
$content = 'block' === $kind ? "<!-- wp:html -->\n$html\n<!-- /wp:html -->" : $html;
$post    = wp_insert_post(
	wp_slash(
		array(
			'post_title'   => "Pasted as $role, $kind",
			'post_content' => $content,
			'post_status'  => 'publish',
		)
	)
);
// Others on an ordinary site wait for an editor's review; what is saved is the same.
wp_publish_post( $post );
echo wp_json_encode( array( 'url' => "/?p=$post" ) );
